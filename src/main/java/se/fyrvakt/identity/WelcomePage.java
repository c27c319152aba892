package se.fyrvakt.identity;

import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** @param token as in the address */
record WelcomePage(String token, String email, String name, boolean first, Problems problems, HttpStatus status)
        implements Answer.Screen {

    static WelcomePage of(Secret link, Account account, Problems problems, HttpStatus status) {
        return new WelcomePage(link.text(), account.email(), account.name(), !account.hasPassword(), problems, status);
    }

    String title() {
        return first ? "Välkommen till Fyrvakt" : "Välj ett nytt lösenord";
    }
}
