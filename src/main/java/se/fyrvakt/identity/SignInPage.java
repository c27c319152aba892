package se.fyrvakt.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpStatus;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** @param till where to go afterwards */
record SignInPage(String email, String till, Problems problems, HttpStatus status) implements Answer.Screen {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm.ss");
    private static final ZoneId STOCKHOLM = Swedish.STOCKHOLM;

    static SignInPage blank(ReturnAddress till) {
        return new SignInPage("", till.text(), Problems.NONE, HttpStatus.OK);
    }

    static SignInPage refused(String email, ReturnAddress till) {
        var problem = "E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.";
        return new SignInPage(email, till.text(), Problems.with("email", problem), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static SignInPage waiting(String email, ReturnAddress till, Instant until) {
        return new SignInPage(email, till.text(), Problems.withAll(wait(until)), HttpStatus.TOO_MANY_REQUESTS);
    }

    /** What to do when a secret has been tried too often. */
    static String wait(Instant until) {
        return "Det har varit för många försök. Vänta till kl. %s och försök sedan igen."
                .formatted(CLOCK.format(until.plusSeconds(1).atZone(STOCKHOLM)));
    }
}
