package se.fyrvakt.warnings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.notification.ClockWatch;

/** What the page of running clocks shows of warnings. */
@Component
class Watch implements ClockWatch {

    private final WarningRepository warnings;
    private final ContactRepository contacts;

    Watch(WarningRepository warnings, ContactRepository contacts) {
        this.warnings = warnings;
        this.contacts = contacts;
    }

    @Override
    public Map<Long, String> taken() {
        return warnings.taken();
    }

    @Override
    public List<String> callList(LocalDate day) {
        return contacts.inOrder(day).stream().map(Contact::line).toList();
    }
}
