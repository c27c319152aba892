package se.fyrvakt.posters;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.PublicAddress;

/** Makes the posters that somebody may print. */
@Component
class PosterDesk {

    private final PosterRepository units;
    private final AdministrationRepository administrations;
    private final Tenancy tenancy;
    private final Clock clock;
    private final PublicAddress start;

    PosterDesk(
            PosterRepository units,
            AdministrationRepository administrations,
            Tenancy tenancy,
            Clock clock,
            PublicAddress start) {
        this.units = units;
        this.administrations = administrations;
        this.tenancy = tenancy;
        this.clock = clock;
        this.start = start;
    }

    Page<PosterUnit> page(String sida, Visitor visitor) {
        var number = Page.number(sida);
        return tenancy.read(visitor.administration(), () -> units.page(number, LocalDate.now(clock), visitor));
    }

    Optional<PosterUnit> find(String code, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> units.find(code, LocalDate.now(clock), visitor));
    }

    Poster ofAll(Visitor visitor, HttpServletRequest request) {
        return Poster.of(administration(visitor), start.of(request));
    }

    List<Poster> of(List<PosterUnit> printed, Visitor visitor, HttpServletRequest request) {
        var administration = administration(visitor);
        var base = start.of(request);
        return printed.stream()
                .map(unit -> Poster.of(unit, administration, base))
                .toList();
    }

    private Administration administration(Visitor visitor) {
        return administrations.numbered(visitor.administration());
    }
}
