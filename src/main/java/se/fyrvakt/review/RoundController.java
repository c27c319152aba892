package se.fyrvakt.review;

import static java.util.stream.Collectors.toMap;
import static se.fyrvakt.kernel.Role.COORDINATOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** Rounds, begun, followed and closed by the coordinator. */
@Controller
class RoundController {

    private static final String ONE = RoundsPage.ADDRESS + "/{runda}";

    private final ReviewRepository reviews;
    private final ScopeRepository scopes;
    private final Purposes purposes;
    private final ReviewOrders orders;
    private final RoundStart start;
    private final RoundActs acts;
    private final RoundPapers papers;
    private final Tenancy tenancy;
    private final Clock clock;

    RoundController(
            ReviewRepository reviews,
            ScopeRepository scopes,
            Purposes purposes,
            ReviewOrders orders,
            RoundStart start,
            RoundActs acts,
            RoundPapers papers,
            Tenancy tenancy,
            Clock clock) {
        this.reviews = reviews;
        this.scopes = scopes;
        this.purposes = purposes;
        this.orders = orders;
        this.start = start;
        this.acts = acts;
        this.papers = papers;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Allowed(COORDINATOR)
    @GetMapping(RoundsPage.ADDRESS)
    Answer list(@RequestParam Map<String, String> query, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> page(filled(query, visitor), Problems.NONE, visitor));
    }

    /** As an earlier round, and for what is to be done, where the address says so. */
    private RoundForm filled(Map<String, String> query, Visitor visitor) {
        var purpose = purposes.find(query.getOrDefault(RoundForm.PURPOSE, ""), today(), visitor);
        var earlier = Optional.ofNullable(query.get(RoundsPage.AGAIN))
                .map(number -> AddressNumber.valueOf(number).number())
                .or(() -> purpose.flatMap(each -> scopes.latestFor(each.name())));
        var form = earlier.map(scopes::as).orElse(RoundForm.BLANK);
        return purpose.map(each -> form.madeFor(each, today())).orElse(form);
    }

    @Allowed(COORDINATOR)
    @PostMapping(RoundsPage.ADDRESS)
    Answer begin(@RequestParam MultiValueMap<String, String> sent, Visitor visitor) {
        var form = RoundForm.of(sent);
        return tenancy.write(visitor.administration(), () -> {
            var begun = start.begin(form, today(), visitor);
            return begun.problems().exist()
                    ? page(form, begun.problems(), visitor)
                    : Answer.seeOther(Notice.REGISTRERAD.on(RoundsPage.ADDRESS + "/" + begun.round()));
        });
    }

    private Answer page(RoundForm form, Problems problems, Visitor visitor) {
        return new RoundsPage(
                reviews.rounds(today()),
                scopes.systems(today()),
                purposes.all(today(), visitor).stream()
                        .collect(toMap(Purpose::code, Purpose::label, (a, b) -> a, LinkedHashMap::new)),
                form,
                problems);
    }

    @Allowed(COORDINATOR)
    @GetMapping(ONE)
    Answer show(@PathVariable AddressNumber runda, Visitor visitor) {
        return reading(
                runda,
                visitor,
                round -> new RoundPage(
                        round,
                        orders.units(round.id(), today()),
                        orders.of(round.id(), today()),
                        !reviews.of(round.id(), today(), visitor).isEmpty()));
    }

    /** What is left of a system is ordered, or said to be done. */
    @Allowed(COORDINATOR)
    @PostMapping(ONE + "/bestalld")
    Answer order(
            @PathVariable AddressNumber runda,
            @RequestParam(defaultValue = "") String system,
            @RequestParam(defaultValue = "") String vad,
            Visitor visitor) {
        return writing(runda, visitor, round -> {
            var what = vad.equals("utford") ? Items.DONE : Items.ORDERED;
            return Answer.seeOther(
                    acts.note(round, system, what, today(), visitor)
                            ? Notice.SPARAD.on(round.address())
                            : round.address());
        });
    }

    @Allowed(COORDINATOR)
    @PostMapping(ONE + "/avsluta")
    Answer close(@PathVariable AddressNumber runda, Visitor visitor) {
        return writing(
                runda,
                visitor,
                round -> Answer.seeOther(
                        acts.close(round, today(), visitor) ? Notice.SPARAD.on(round.address()) : round.address()));
    }

    @Allowed(COORDINATOR)
    @GetMapping(ONE + "/hamta/{fil}")
    Answer fetch(@PathVariable AddressNumber runda, @PathVariable String fil, Visitor visitor) {
        return reading(runda, visitor, round -> papers.of(round, fil, today(), visitor));
    }

    private Answer reading(AddressNumber number, Visitor visitor, Function<Round, Answer> answer) {
        return tenancy.read(visitor.administration(), () -> on(number, answer));
    }

    private Answer writing(AddressNumber number, Visitor visitor, Function<Round, Answer> answer) {
        return tenancy.write(visitor.administration(), () -> on(number, answer));
    }

    private Answer on(AddressNumber number, Function<Round, Answer> answer) {
        return reviews.round(number.number(), today()).map(answer).orElseGet(Answer.NotFound::new);
    }

    @Bean
    static MenuEntry roundsEntry() {
        return new MenuEntry(MenuEntry.Group.WORK, 7, "Granska behörigheter", RoundsPage.ADDRESS, Set.of(COORDINATOR));
    }
}
