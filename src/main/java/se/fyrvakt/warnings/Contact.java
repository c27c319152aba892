package se.fyrvakt.warnings;

import java.util.List;

/**
 * Somebody in the order that people are warned.
 *
 * @param who an e-mail address, or a role
 * @param emails those it is today; none for a role that nobody has
 * @param telephone empty where there is none
 */
record Contact(String who, List<String> emails, String telephone) {

    String line() {
        return telephone.isEmpty() ? who : who + ", " + telephone;
    }
}
