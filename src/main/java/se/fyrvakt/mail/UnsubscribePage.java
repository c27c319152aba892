package se.fyrvakt.mail;

import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;

/** Where mail is turned off, by a link in it; one that nobody has, or no longer, says the same whoever asks. */
record UnsubscribePage(String address, State state) implements Answer.Screen {

    enum State {
        ASKED,
        OFF,
        UNKNOWN
    }

    boolean isAsked() {
        return state == State.ASKED;
    }

    String lead() {
        return switch (state) {
            case ASKED ->
                "Du kan fortfarande läsa dina meddelanden i Fyrvakt. Larm om frister som lagen sätter kommer ändå.";
            case OFF ->
                "Du får ingen mer e-post, utom larm om frister som lagen sätter. Ångrar du dig väljer du igen under Meddelanden.";
            case UNKNOWN -> "Länken gäller inte. Välj i Fyrvakt hur ofta du vill ha e-post, under Meddelanden.";
        };
    }

    @Override
    public HttpStatus status() {
        return state == State.UNKNOWN ? HttpStatus.GONE : HttpStatus.OK;
    }
}
