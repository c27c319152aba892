package se.fyrvakt.warnings;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.mail.Told;
import se.fyrvakt.notification.Notifications;

/** A step that its owner has been warned of. */
@Component
class WarningExamples implements Examples {

    private final Notifications notifications;
    private final TestAccounts accounts;
    private final Told told;

    WarningExamples(Notifications notifications, TestAccounts accounts, Told told) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.told = told;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/frister/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var helper = accounts.signedIn(owner.administration(), Role.COORDINATOR);
        var step = notifications.step(owner.administration(), helper).replaceAll("\\D", "");
        told.tell(owner.administration(), owner.email(), "/frister/" + step + "/tar");
        return Map.of("id", step);
    }
}
