package se.fyrvakt.mail;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;

/** The one way to tell somebody something, within the transaction of what causes it: neither happens without the other. */
@Component
public class Post {

    private final MessageRepository messages;
    private final OutboxRepository outbox;
    private final HabitRepository habits;
    private final SmsSettings sms;
    private final Clock clock;

    Post(MessageRepository messages, OutboxRepository outbox, HabitRepository habits, SmsSettings sms, Clock clock) {
        this.messages = messages;
        this.outbox = outbox;
        this.habits = habits;
        this.sms = sms;
        this.clock = clock;
    }

    /** Shown in the program, and mailed at once or with other things, as the receiver has chosen. */
    public void send(Letter letter, String email) {
        var now = clock.instant();
        var isMailed = letter.isStatutory() || habits.of(email).pace() == Pace.DIRECT;
        messages.add(letter, email, isMailed, now);
        if (isMailed) {
            outbox.add(Channel.MAIL, email, letter, now);
        }
    }

    /** Whether somebody has been told of what that address takes on. */
    public boolean hasTold(Visitor visitor, String action) {
        return messages.isTold(visitor.email(), action);
    }

    /** As a text message to a telephone, where there is a gateway; what it says is the letter's subject. */
    public void text(Letter letter, String telephone) {
        if (sms.isSet() && !telephone.isBlank()) {
            outbox.add(Channel.SMS, telephone, letter, clock.instant());
        }
    }
}
