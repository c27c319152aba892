package se.fyrvakt.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.identity.SignIn.Outcome.Refused;
import se.fyrvakt.identity.SignIn.Outcome.SignedIn;
import se.fyrvakt.identity.SignIn.Outcome.Wait;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Open;

@Controller
class SignInController {

    private final SignIn signIn;
    private final Arrival arrival;
    private final Clock clock;

    SignInController(SignIn signIn, Arrival arrival, Clock clock) {
        this.signIn = signIn;
        this.arrival = arrival;
        this.clock = clock;
    }

    @Open
    @GetMapping("/logga-in")
    Answer ask(@RequestParam @Nullable String till, HttpServletRequest request) {
        var wished = ReturnAddress.of(till);
        return Arrival.isSignedIn(request) ? Answer.seeOther(wished.text()) : SignInPage.blank(wished);
    }

    @Open
    @PostMapping("/logga-in")
    Answer signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam @Nullable String till,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wished = ReturnAddress.of(till);
        var typed = email.strip();
        return switch (signIn.signIn(typed, password, Origin.of(request))) {
            case SignedIn(var session) -> arrival.arrive(session, wished, request, response);
            case Refused() -> SignInPage.refused(typed, wished);
            case Wait(var until) -> {
                Arrival.retryAfter(response, until, clock);
                yield SignInPage.waiting(typed, wished, until);
            }
        };
    }

    @Open
    @PostMapping("/logga-ut")
    Answer signOut(HttpServletRequest request, HttpServletResponse response) {
        arrival.leave(request, response);
        return Answer.seeOther(Notice.UTLOGGAD.on("/logga-in"));
    }
}
