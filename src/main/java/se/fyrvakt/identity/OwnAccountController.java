package se.fyrvakt.identity;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.identity.OwnAccount.Outcome.Changed;
import se.fyrvakt.identity.OwnAccount.Outcome.Faulty;
import se.fyrvakt.identity.OwnAccount.Outcome.Wait;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** Everybody's own account. */
@Controller
@RequestMapping("/konto")
class OwnAccountController {

    private static final String HERE = "/konto";

    private final OwnAccount own;
    private final Arrival arrival;
    private final Clock clock;

    OwnAccountController(OwnAccount own, Arrival arrival, Clock clock) {
        this.own = own;
        this.arrival = arrival;
        this.clock = clock;
    }

    @Allowed(EMPLOYEE)
    @GetMapping
    Answer show(Visitor visitor, HttpServletRequest request) {
        return page(visitor, request, Problems.NONE, HttpStatus.OK);
    }

    @Allowed(EMPLOYEE)
    @PostMapping("/losenord")
    Answer changePassword(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (own.changePassword(visitor, current, chosen, Origin.of(request))) {
            case Changed(var session) ->
                arrival.arrive(session, new ReturnAddress(Notice.SPARAD.on(HERE)), request, response);
            case Faulty(var field, var problem) ->
                page(visitor, request, Problems.with(field, problem), HttpStatus.UNPROCESSABLE_CONTENT);
            case Wait(var until) -> {
                Arrival.retryAfter(response, until, clock);
                var problems = Problems.withAll(SignInPage.wait(until));
                yield page(visitor, request, problems, HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @Allowed(EMPLOYEE)
    @PostMapping("/utloggning")
    Answer signOutElsewhere(Visitor visitor, HttpServletRequest request) {
        SessionCookie.read(request).ifPresent(current -> own.signOutElsewhere(visitor, current));
        return Answer.seeOther(Notice.SPARAD.on(HERE));
    }

    private Answer page(Visitor visitor, HttpServletRequest request, Problems problems, HttpStatus status) {
        var current = SessionCookie.read(request).orElseThrow();
        return new OwnAccountPage(visitor.email(), own.sessions(visitor, current), problems, status);
    }
}
