package se.fyrvakt.posters;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Visitor;

/** Makes the posters that somebody may print. */
@Component
class PosterDesk {

    private final PosterRepository units;
    private final AdministrationRepository administrations;
    private final Tenancy tenancy;
    private final Clock clock;
    private final String start;

    /** @param start what people type to come here, where that is known; otherwise it is what was typed just now */
    PosterDesk(
            PosterRepository units,
            AdministrationRepository administrations,
            Tenancy tenancy,
            Clock clock,
            @Value("${FYRVAKT_URL:}") String start) {
        this.units = units;
        this.administrations = administrations;
        this.tenancy = tenancy;
        this.clock = clock;
        this.start = start.replaceFirst("/+$", "");
    }

    Page<PosterUnit> page(String sida, Visitor visitor) {
        var number = Page.number(sida);
        return tenancy.read(visitor.administration(), () -> units.page(number, LocalDate.now(clock), visitor));
    }

    Optional<PosterUnit> find(String code, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> units.find(code, LocalDate.now(clock), visitor));
    }

    Poster ofAll(Visitor visitor, HttpServletRequest request) {
        return Poster.of(administration(visitor), base(request));
    }

    List<Poster> of(List<PosterUnit> printed, Visitor visitor, HttpServletRequest request) {
        var administration = administration(visitor);
        var base = base(request);
        return printed.stream()
                .map(unit -> Poster.of(unit, administration, base))
                .toList();
    }

    private Administration administration(Visitor visitor) {
        return administrations.numbered(visitor.administration());
    }

    private String base(HttpServletRequest request) {
        return start.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : start;
    }
}
