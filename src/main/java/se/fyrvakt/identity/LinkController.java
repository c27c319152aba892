package se.fyrvakt.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Open;
import se.fyrvakt.web.Problems;

/** The addresses that a one-time link opens. A link that opens nothing counts as a guess. */
@Controller
class LinkController {

    private final Welcome welcome;
    private final FirstAccount first;
    private final PasswordRules rules;
    private final Throttle throttle;
    private final SignIn signIn;
    private final Arrival arrival;
    private final Clock clock;

    LinkController(
            Welcome welcome,
            FirstAccount first,
            PasswordRules rules,
            Throttle throttle,
            SignIn signIn,
            Arrival arrival,
            Clock clock) {
        this.welcome = welcome;
        this.first = first;
        this.rules = rules;
        this.throttle = throttle;
        this.signIn = signIn;
        this.arrival = arrival;
        this.clock = clock;
    }

    @Open
    @GetMapping("/valkommen/{token}")
    Answer welcome(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return guessing(request, response, () -> show(new Secret(token), Problems.NONE, HttpStatus.OK));
    }

    @Open
    @PostMapping("/valkommen/{token}")
    Answer choose(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var link = new Secret(token);
        return guessing(request, response, () -> switch (welcome.choose(link, password)) {
            case Welcome.Outcome.Chosen() -> Answer.seeOther(Notice.LOSENORD.on("/logga-in"));
            case Welcome.Outcome.Ended() -> new LinkEndedPage();
            case Welcome.Outcome.Faulty(var problem) ->
                show(link, Problems.with("password", problem), HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    @Open
    @GetMapping("/forsta-kontot/{token}")
    Answer first(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return guessing(
                request,
                response,
                () -> first.isOpen(new Secret(token))
                        ? new FirstAccountPage(token, FirstAccountForm.BLANK, Problems.NONE)
                        : new LinkEndedPage());
    }

    @Open
    @PostMapping("/forsta-kontot/{token}")
    Answer found(
            @PathVariable String token,
            FirstAccountForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return guessing(request, response, () -> {
            var link = new Secret(token);
            if (!first.isOpen(link)) {
                return new LinkEndedPage();
            }
            var problems = form.problems(rules);
            if (problems.exist()) {
                return new FirstAccountPage(token, form, problems);
            }
            return first.found(link, form.facts()) ? enter(form.facts(), request, response) : new LinkEndedPage();
        });
    }

    /** Straight in: whoever has just chosen the password has shown that they know it. */
    private Answer enter(FirstAccountFacts facts, HttpServletRequest request, HttpServletResponse response) {
        var outcome = signIn.signIn(facts.person().email(), facts.password(), Origin.of(request));
        return outcome instanceof SignIn.Outcome.SignedIn(var session)
                ? arrival.arrive(session, ReturnAddress.START, request, response)
                : Answer.seeOther("/logga-in");
    }

    private Answer show(Secret link, Problems problems, HttpStatus status) {
        return welcome.whose(link)
                .<Answer>map(account -> WelcomePage.of(link, account, problems, status))
                .orElseGet(LinkEndedPage::new);
    }

    private Answer guessing(HttpServletRequest request, HttpServletResponse response, Supplier<Answer> open) {
        var address = Origin.of(request).address();
        var until = throttle.tryAddress(address);
        if (until.isPresent()) {
            Arrival.retryAfter(response, until.get(), clock);
            return new WaitPage(until.get());
        }
        var answer = open.get();
        if (!(answer instanceof LinkEndedPage)) {
            throttle.succeeded(address);
        }
        return answer;
    }
}
