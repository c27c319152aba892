package se.fyrvakt.warnings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.mail.Post;
import se.fyrvakt.settings.Setting;
import se.fyrvakt.settings.SettingRepository;
import se.fyrvakt.settings.Wording;
import se.fyrvakt.settings.WordingRepository;

/**
 * Looks at the clocks that run. At each set time the first in order is warned, and the next when nobody has taken it within
 * the set minutes. Whoever has taken it is reminded at the times that remain; when the time has passed the first in order
 * is told as well.
 */
@Component
class Warnings {

    private final AdministrationRepository administrations;
    private final WarningRepository warnings;
    private final ContactRepository contacts;
    private final SettingRepository settings;
    private final WordingRepository wordings;
    private final Post post;
    private final Tenancy tenancy;
    private final Clock clock;

    Warnings(
            AdministrationRepository administrations,
            WarningRepository warnings,
            ContactRepository contacts,
            SettingRepository settings,
            WordingRepository wordings,
            Post post,
            Tenancy tenancy,
            Clock clock) {
        this.administrations = administrations;
        this.warnings = warnings;
        this.contacts = contacts;
        this.settings = settings;
        this.wordings = wordings;
        this.post = post;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    void run() {
        administrations.all().forEach(each -> run(each.id()));
    }

    void run(int administration) {
        tenancy.write(administration, () -> {
            look(LocalDate.now(clock), clock.instant());
            return true;
        });
    }

    private void look(LocalDate today, Instant now) {
        var times = WarningTimes.of(wordings.on(today, Wording.WARNING_HOURS));
        var steps = warnings.waiting(now.plus(Duration.ofHours(Collections.max(times))));
        if (!steps.isEmpty()) {
            var patience = Duration.ofMinutes(
                    settings.on(today, Setting.MINUTES_TO_NEXT).longValue());
            var inOrder = contacts.inOrder(today);
            steps.forEach(step -> step.hoursBefore(times, now)
                    .ifPresent(hours -> warn(step, hours, called(step, hours, inOrder), patience, now)));
        }
    }

    private static List<Contact> called(WatchedStep step, int hours, List<Contact> inOrder) {
        if (step.takenBy() == null) {
            return inOrder;
        }
        var taker = Stream.of(new Contact(step.takenBy(), List.of(step.takenBy()), telephone(step.takenBy(), inOrder)));
        return Stream.concat(taker, inOrder.stream().limit(hours == 0 ? 1 : 0)).toList();
    }

    private static String telephone(String email, List<Contact> inOrder) {
        return inOrder.stream()
                .filter(each -> each.who().equalsIgnoreCase(email))
                .map(Contact::telephone)
                .findFirst()
                .orElse("");
    }

    private void warn(WatchedStep step, int hours, List<Contact> called, Duration patience, Instant now) {
        var warned = warnings.warned(step, hours);
        if (isTimeForNext(warned, patience, now)) {
            called.stream()
                    .filter(each -> !warned.containsKey(each.who()))
                    .findFirst()
                    .filter(each -> warnings.warn(step, hours, each.who(), now))
                    .ifPresent(each -> tell(step, hours, each));
        }
    }

    private static boolean isTimeForNext(Map<String, Instant> warned, Duration patience, Instant now) {
        return warned.values().stream().allMatch(at -> !now.isBefore(at.plus(patience)));
    }

    private void tell(WatchedStep step, int hours, Contact contact) {
        var letter = WarningLetter.of(step, hours);
        contact.emails().forEach(email -> post.send(letter, email));
        post.text(letter, contact.telephone());
    }
}
