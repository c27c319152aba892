package se.fyrvakt.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Comes last, and takes what nobody else has: into the log under a number, and on to the error screen without a word. */
@Component
class UnexpectedFailures implements HandlerExceptionResolver, Ordered {

    static final String NUMBER = UnexpectedFailures.class.getName() + ".number";

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailures.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (response.isCommitted()) {
            return null;
        }
        var failure = Failure.of(thrown);
        var number = newNumber();
        LOG.error("Felnummer {}: {} {}", number, request.getMethod(), pattern(request), thrown);
        request.setAttribute(NUMBER, number);
        try {
            response.sendError(failure.status.value());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    /** Addresses may end with a secret, so only what kind of address it was is told. */
    private static Object pattern(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "en okänd adress" : pattern;
    }

    /** Short enough to read over a telephone: no vowels, so no words, and nothing that looks like something else. */
    static String newNumber() {
        return RANDOM.ints(8, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .insert(4, '-')
                .toString();
    }

    private static final String ALPHABET = "23456789BCDFGHJKLMNPQRSTVWXZ";
}
