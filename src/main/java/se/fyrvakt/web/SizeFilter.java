package se.fyrvakt.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is too large before anybody reads it. Left to the server the form would seem to lack its fields, its
 * token among them, and the answer would be about that.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class SizeFilter extends OncePerRequestFilter {

    private final long file;
    private final long form;

    SizeFilter(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize file,
            @Value("${server.tomcat.max-http-form-post-size:2MB}") DataSize form) {
        this.file = file.toBytes();
        this.form = form.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > mostOf(request)) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private long mostOf(HttpServletRequest request) {
        var type = requireNonNullElse(request.getContentType(), "");
        return type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) ? form : file;
    }
}
