package se.fyrvakt.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds the decision about the address a request asks for. What no handler answers is for nobody. */
@Component
@ConditionalOnWebApplication
class Addresses {

    private final RequestMappingHandlerMapping mapping;

    Addresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    Decision decision(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            var found = mapping.getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod handler
                    ? Decision.of(handler)
                    : Decision.NOBODY;
        } catch (ServletException noSuchMethodThere) {
            return Decision.NOBODY;
        } catch (Exception e) {
            throw new IllegalStateException("The table of addresses cannot be asked", e);
        }
    }
}
