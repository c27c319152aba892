package se.fyrvakt.notification;

import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** Who may do what about notifications. The data protection officer reads and advises. */
final class NotificationRights {

    private NotificationRights() {}

    static boolean mayWrite(Visitor visitor) {
        return visitor.is(Role.COORDINATOR);
    }
}
