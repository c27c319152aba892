package se.fyrvakt.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.attachments.Attachments;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.settings.Setting;
import se.fyrvakt.settings.SettingRepository;
import se.fyrvakt.settings.Wording;
import se.fyrvakt.settings.WordingRepository;

/** Opens the door of the administration that an address names. */
@Component
record DoorDesk(
        AdministrationRepository administrations,
        DoorRepository doors,
        SettingRepository settings,
        WordingRepository wordings,
        Attachments attachments,
        Tenancy tenancy,
        Clock clock) {

    /** Whoever is signed in comes to their own, others to the only one. */
    Optional<Administration> obvious(@Nullable Visitor visitor) {
        if (visitor != null) {
            return Optional.of(administrations.numbered(visitor.administration()));
        }
        var all = administrations.all();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    List<Administration> all() {
        return administrations.all();
    }

    Optional<Door> find(String slug) {
        return administrations.withSlug(slug).map(found -> door(found, ""));
    }

    /** @param unit its code; a poster may tell of a unit that is no more, and then none is filled in */
    Optional<Door> find(String slug, String unit) {
        return administrations.withSlug(slug).map(found -> door(found, unit));
    }

    Door door(Administration administration, String unit) {
        return tenancy.read(administration.id(), () -> read(administration, unit));
    }

    private Door read(Administration administration, String unit) {
        var today = LocalDate.now(clock);
        return new Door(
                administration,
                Door.Mode.of(settings.on(today, Setting.STAFF_DOOR).intValue()),
                words(today),
                doors.kinds(today),
                attachments.limits(),
                unit.isEmpty() ? null : doors.unit(unit, today).orElse(null));
    }

    private Door.Words words(LocalDate today) {
        return new Door.Words(
                wordings.on(today, Wording.REPORT_LEAD),
                wordings.on(today, Wording.EASY_READ),
                wordings.on(today, Wording.URGENT_CALL),
                wordings.on(today, Wording.IA_LINK));
    }
}
