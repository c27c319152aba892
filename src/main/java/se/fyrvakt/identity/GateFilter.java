package se.fyrvakt.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import se.fyrvakt.kernel.Visitor;

/**
 * Lets a request through to what it asks for when the decision about that address allows this visitor. Otherwise whoever
 * is signed in is told that there is no such page, and whoever is not is sent to sign in, whether there is one or not.
 */
class GateFilter extends OncePerRequestFilter {

    /** What every page needs is the same for all: no reason to ask the database who comes. */
    private static final String FILES = "/filer/";

    private final Doorman doorman;
    private final Addresses addresses;
    private final CsrfTokenRepository tokens;
    private final CsrfTokenRequestHandler tokenHandler;

    GateFilter(Doorman doorman, Addresses addresses, CsrfTokenRepository tokens, CsrfTokenRequestHandler tokenHandler) {
        this.doorman = doorman;
        this.addresses = addresses;
        this.tokens = tokens;
        this.tokenHandler = tokenHandler;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visitor = request.getRequestURI().startsWith(FILES) ? null : doorman.recognise(request, response);
        request.setAttribute(Visitor.class.getName(), visitor);
        if (addresses.decision(request).allows(visitor)) {
            chain.doFilter(request, response);
        } else if (visitor == null && isReading(request)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, ReturnAddress.of(request).signIn());
        } else {
            refuse(request, response);
        }
    }

    /** The screen that says so has forms too, of signing out for one, and those need their token. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tokenHandler.handle(request, response, tokens.loadDeferredToken(request, response)::get);
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }
}
