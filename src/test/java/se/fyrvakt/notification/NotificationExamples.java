package se.fyrvakt.notification;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;

/** An incident, or a step of a decision to report one. */
@Component
class NotificationExamples implements Examples {

    private final Notifications notifications;
    private final TestAccounts accounts;

    NotificationExamples(Notifications notifications, TestAccounts accounts) {
        this.notifications = notifications;
        this.accounts = accounts;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/anmalningar/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        int administration = owner.administration();
        if (!address.startsWith("/anmalningar/steg/")) {
            return Map.of("incident", String.valueOf(notifications.incident(administration, "2026-10-23 18:00")));
        }
        var helper = accounts.signedIn(administration, Role.COORDINATOR);
        return Map.of("id", notifications.step(administration, helper).replaceAll("\\D", ""));
    }
}
