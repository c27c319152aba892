package se.fyrvakt.ordering;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.settings.Setting;
import se.fyrvakt.settings.SettingRepository;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;
import se.fyrvakt.web.Problems;

/** Keeps requests and what is decided and done about them, within a transaction of the administration. */
@Component
class Ordering {

    private static final String CHANGED = "Någon annan ändrade beställningen just nu. Läs igenom och försök igen.";

    private final OrderRepository orders;
    private final SettingRepository settings;
    private final Registers registers;
    private final Registrar registrar;

    Ordering(OrderRepository orders, SettingRepository settings, Registers registers, Registrar registrar) {
        this.orders = orders;
        this.settings = settings;
        this.registers = registers;
        this.registrar = registrar;
    }

    /** The request's number, or what is wrong with the form. */
    record Ordered(long request, Problems problems) {}

    Ordered order(OrderForm form, LocalDate today, Visitor visitor) {
        var problems = problems(form, today, visitor);
        return problems.isEmpty() ? keep(form, today, visitor) : new Ordered(0, new Problems(problems));
    }

    private Map<String, String> problems(OrderForm form, LocalDate today, Visitor visitor) {
        var problems = new LinkedHashMap<String, String>();
        if (!orders.people(today, visitor).containsKey(form.typed(AccessRequests.PERSON))) {
            problems.put(AccessRequests.PERSON.parameter(), "Välj vem behörigheten gäller.");
        }
        if (!orders.systems(today, visitor).containsKey(form.typed(AccessRequests.ASSET))) {
            problems.put(AccessRequests.ASSET.parameter(), "Välj vad behörigheten gäller.");
        }
        var most = settings.on(today, Setting.DAYS_URGENT).intValue();
        if (form.isUrgent() && isLonger(form, most)) {
            problems.put(
                    AccessRequests.UNTIL.parameter(),
                    "En akut behörighet gäller högst %d dagar. Välj en tidigare dag.".formatted(most));
        }
        return problems;
    }

    /** Days that are none are told of with the rest of the form. */
    private static boolean isLonger(OrderForm form, int most) {
        return Values.day(form.typed(AccessRequests.FROM)) instanceof Parsed.Value<LocalDate>(var from)
                && Values.day(form.typed(AccessRequests.UNTIL)) instanceof Parsed.Value<LocalDate>(var until)
                && until.isAfter(from.plusDays(most));
    }

    private Ordered keep(OrderForm form, LocalDate today, Visitor visitor) {
        var cells = form.cells();
        cells.put(AccessRequests.BY, visitor.email());
        cells.put(AccessRequests.REQUESTED, today.toString());
        var outcome = registrar.add(register(), cells, UUID.randomUUID(), visitor, anybody -> true);
        return outcome instanceof Outcome.Saved saved
                ? new Ordered(saved.id(), Problems.NONE)
                : new Ordered(0, outcome.problems(register(), ""));
    }

    Problems decide(Request request, String decision, String comment, LocalDate today, Visitor visitor) {
        return write(
                request,
                Map.of(
                        AccessRequests.DECISION,
                        decision,
                        AccessRequests.COMMENT,
                        comment,
                        AccessRequests.DECIDER,
                        visitor.email(),
                        AccessRequests.DECIDED,
                        today.toString()),
                "beslutade",
                visitor);
    }

    Problems carryOut(Request request, LocalDate today, Visitor visitor) {
        return write(request, Map.of(AccessRequests.DONE, today.toString()), "utförde", visitor);
    }

    Problems end(Request request, LocalDate today, Visitor visitor) {
        return write(request, Map.of(AccessRequests.ENDED, today.toString()), "avslutade", visitor);
    }

    /** The request was found as the visitor's to act on, in this transaction: that is the right. */
    private Problems write(Request request, Map<Column, String> cells, String act, Visitor visitor) {
        return registrar
                .change(register(), request.id(), request.version(), cells, visitor, act, found -> true)
                .problems(register(), CHANGED);
    }

    private Register register() {
        return registers.get(AccessRequests.ADDRESS);
    }
}
