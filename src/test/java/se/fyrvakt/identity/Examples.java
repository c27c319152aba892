package se.fyrvakt.identity;

import java.util.Map;

/**
 * Fills the variables of addresses for {@link AccessTest}: a bean of each module that has such addresses. What is made is
 * new each time, so that one request does not spoil it for the next.
 */
public interface Examples {

    /** Whether these are the examples for an address, as {@code /konton/{id}/andra}. */
    boolean fit(String address);

    /**
     * Makes an example in the owner's administration, and such that the owner may see it by every role they hold.
     *
     * @return the values by the names of the variables
     */
    Map<String, String> make(String address, SignedIn owner);
}
