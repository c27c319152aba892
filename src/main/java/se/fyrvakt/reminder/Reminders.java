package se.fyrvakt.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.duties.DutyReceivers;
import se.fyrvakt.identity.AccountVisitors;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.mail.Post;

/** Tells people each morning what is new in Idag; nothing where nothing is. How it is mailed they choose themselves. */
@Component
class Reminders {

    /** Before what is gathered for the day is mailed, and not in the night. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final AdministrationRepository administrations;
    private final AccountVisitors accounts;
    private final DutyReceivers receivers;
    private final ReminderRepository reminders;
    private final Post post;
    private final Tenancy tenancy;
    private final Clock clock;

    Reminders(
            AdministrationRepository administrations,
            AccountVisitors accounts,
            DutyReceivers receivers,
            ReminderRepository reminders,
            Post post,
            Tenancy tenancy,
            Clock clock) {
        this.administrations = administrations;
        this.accounts = accounts;
        this.receivers = receivers;
        this.reminders = reminders;
        this.post = post;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    void run() {
        if (!LocalTime.now(clock.withZone(Swedish.STOCKHOLM)).isBefore(MORNING)) {
            administrations.all().forEach(each -> run(each.id()));
        }
    }

    /** Once a day, in one transaction: that it is done, what is told of and the letters. */
    void run(int administration) {
        var today = LocalDate.now(clock.withZone(Swedish.STOCKHOLM));
        tenancy.write(administration, () -> {
            if (reminders.begin(today)) {
                reminders
                        .tell(receivers.on(today, accounts.addresses(administration)), today)
                        .forEach(reminder -> post.send(reminder.letter(), reminder.email()));
            }
            return true;
        });
    }
}
