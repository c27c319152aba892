package se.fyrvakt.identity;

import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/**
 * One of the installation's administrations.
 *
 * @param slug the name as it stands in addresses and folders
 */
public record Administration(int id, String name, String slug) {

    public boolean isCalled(String called) {
        return name.equalsIgnoreCase(called) || slug.equalsIgnoreCase(called);
    }

    /** Something acts in it without being signed in, with the right to read files in; history shows it by this name. */
    public Visitor trusted(String as) {
        return Visitor.trusted(new Actor(id, null, as), name, Role.COORDINATOR, Role.ADMINISTRATOR);
    }
}
