package se.fyrvakt.ordering;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
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

/** Asking for access, deciding on it, and carrying it out. */
@Controller
class OrderController {

    private static final String ONE = OrderPage.ADDRESS + "/{bestallning}";

    private final OrderRepository orders;
    private final Ordering ordering;
    private final Tenancy tenancy;
    private final Clock clock;

    OrderController(OrderRepository orders, Ordering ordering, Tenancy tenancy, Clock clock) {
        this.orders = orders;
        this.ordering = ordering;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(OrderPage.ADDRESS)
    Answer form(Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> page(OrderForm.BLANK, Problems.NONE, visitor));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(OrderPage.ADDRESS)
    Answer order(@RequestParam Map<String, String> sent, Visitor visitor) {
        return tenancy.write(visitor.administration(), () -> order(new OrderForm(sent), visitor));
    }

    private Answer order(OrderForm form, Visitor visitor) {
        var ordered = ordering.order(form, today(), visitor);
        return ordered.problems().exist()
                ? page(form, ordered.problems(), visitor)
                : Answer.seeOther(Notice.REGISTRERAD.on(OrderPage.ADDRESS + "/" + ordered.request()));
    }

    private OrderPage page(OrderForm form, Problems problems, Visitor visitor) {
        return new OrderPage(
                form,
                orders.people(today(), visitor),
                orders.systems(today(), visitor),
                orders.own(today(), visitor),
                problems);
    }

    @Allowed(EMPLOYEE)
    @GetMapping(ONE)
    Answer show(@PathVariable AddressNumber bestallning, Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> on(bestallning, visitor, any -> true, request -> new RequestPage(request, "", Problems.NONE)));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(ONE + "/beslut")
    Answer decide(@PathVariable AddressNumber bestallning, @RequestParam Map<String, String> sent, Visitor visitor) {
        var comment = sent.getOrDefault(RequestPage.COMMENT, "").strip();
        var decision = sent.getOrDefault(RequestPage.DECISION, "");
        return acting(
                bestallning,
                visitor,
                Request::isToBeDecided,
                comment,
                request -> ordering.decide(request, decision, comment, today(), visitor));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(ONE + "/utford")
    Answer carryOut(@PathVariable AddressNumber bestallning, Visitor visitor) {
        return acting(
                bestallning, visitor, Request::isToBeDone, "", request -> ordering.carryOut(request, today(), visitor));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(ONE + "/avslutad")
    Answer end(@PathVariable AddressNumber bestallning, Visitor visitor) {
        return acting(
                bestallning, visitor, Request::isToBeEnded, "", request -> ordering.end(request, today(), visitor));
    }

    private Answer acting(
            AddressNumber number,
            Visitor visitor,
            Predicate<Request> theirs,
            String comment,
            Function<Request, Problems> act) {
        return tenancy.write(
                visitor.administration(),
                () -> on(number, visitor, theirs, request -> after(request, comment, act.apply(request))));
    }

    private static Answer after(Request request, String comment, Problems problems) {
        return problems.exist()
                ? new RequestPage(request, comment, problems)
                : Answer.seeOther(Notice.SPARAD.on(request.address()));
    }

    /** What the visitor has nothing to do with is not there, and neither is what is not theirs to do. */
    private Answer on(
            AddressNumber number, Visitor visitor, Predicate<Request> theirs, Function<Request, Answer> answer) {
        return orders.find(number.number(), today(), visitor)
                .filter(theirs)
                .map(answer)
                .orElseGet(Answer.NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Bean
    static MenuEntry orderEntry() {
        return new MenuEntry(MenuEntry.Group.TOP, 7, "Beställ behörighet", OrderPage.ADDRESS, Set.of(EMPLOYEE));
    }
}
