package se.fyrvakt.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.fyrvakt.kernel.Role;

/** Where the server sends every request that failed, with the status and what was thrown, if anything was. */
@Controller
class ErrorPageController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPageController.class);

    private final List<WhomToAsk> whomToAsk;
    private final AnswerHandler answers;

    ErrorPageController(List<WhomToAsk> whomToAsk, AnswerHandler answers) {
        this.whomToAsk = whomToAsk;
        this.answers = answers;
    }

    /** Asked for by hand there is no failure to tell of, and so no such page. */
    @Allowed(Role.EMPLOYEE)
    @RequestMapping("/error")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failure = failureOf(request);
        var number = failure == Failure.UNEXPECTED ? note(request) : null;
        if (wantsJson(request)) {
            writeJson(response, failure, number);
        } else {
            answers.write(new ErrorPage(failure, ask(request, failure), number), request, response);
        }
    }

    private static Failure failureOf(HttpServletRequest request) {
        var thrown = thrown(request);
        if (thrown != null) {
            return Failure.of(thrown);
        }
        return Failure.of(requireNonNullElse(
                (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), HttpStatus.NOT_FOUND.value()));
    }

    private static @Nullable Throwable thrown(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    /** What the resolver has not written to the log already, a filter's exception for one, is written now. */
    private static String note(HttpServletRequest request) {
        if (request.getAttribute(UnexpectedFailures.NUMBER) instanceof String number) {
            return number;
        }
        var number = UnexpectedFailures.newNumber();
        LOG.error("Felnummer {}", number, thrown(request));
        return number;
    }

    private List<String> ask(HttpServletRequest request, Failure failure) {
        var visitor = FrameMaker.Visiting.visitor(request);
        return failure != Failure.NOT_FOUND || visitor == null
                ? List.of()
                : whomToAsk.stream()
                        .flatMap(some -> some.names(visitor).stream())
                        .distinct()
                        .toList();
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accepted = requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accepted.contains("json") && !accepted.contains("text/html");
    }

    /** RFC 9457. The words are our own and need no escaping. */
    private static void writeJson(HttpServletResponse response, Failure failure, @Nullable String number)
            throws IOException {
        response.setStatus(failure.status.value());
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write("""
                {"title":"%s","status":%d%s}
                """.formatted(
                failure.title, failure.status.value(), number == null ? "" : ",\"felnummer\":\"" + number + "\""));
    }
}
