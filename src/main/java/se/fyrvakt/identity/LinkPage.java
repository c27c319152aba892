package se.fyrvakt.identity;

import se.fyrvakt.web.Answer;

/**
 * A one-time link to hand over, shown this once.
 *
 * @param lasts as in "7 dagar"
 */
record LinkPage(Account account, String link, String lasts) implements Answer.Screen {

    static LinkPage of(Account account, String start, Secret secret) {
        return new LinkPage(
                account, start + "/valkommen/" + secret.text(), account.hasPassword() ? "1 dag" : "7 dagar");
    }
}
