package se.fyrvakt.year;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.web.Problems;

/** Keeps that a time of an activity is done or moved, within a transaction of the administration. */
@Component
class YearActs {

    private static final String INSTANCES = "tillfallen";

    private final InstanceRepository instances;
    private final Registers registers;
    private final Registrar registrar;

    YearActs(InstanceRepository instances, Registers registers, Registrar registrar) {
        this.instances = instances;
        this.registers = registers;
        this.registrar = registrar;
    }

    /**
     * What has a rule, is moved or is of another year is done by itself; the activity knows when it was done the last time in its year.
     *
     * @return false where somebody else changed it meanwhile
     */
    boolean finish(YearItem item, LocalDate today, Visitor visitor) {
        var isOfThisYear = item.planned().getYear() == today.getYear();
        return (item.isAnyDay() && isOfThisYear
                        || keep(item, "Gjord", today.toString(), "gjorde", visitor) instanceof Outcome.Saved)
                && (!isOfThisYear || note(item, today, visitor) instanceof Outcome.Saved);
    }

    private Outcome note(YearItem item, LocalDate today, Visitor visitor) {
        var activities = registers.get(YearItem.ACTIVITIES);
        return registrar.change(
                activities,
                item.id(),
                item.version(),
                Map.of(activities.column("Senast genomförd"), today.toString()),
                visitor,
                "gjorde",
                who -> item.mayFinish());
    }

    /** An empty day, or the one it had, puts it back. */
    Problems move(YearItem item, MoveForm form, Visitor visitor) {
        var to = form.till().equals(form.tillfalle()) ? "" : form.till();
        var moved = registers.get(INSTANCES).column("Flyttad till");
        return keep(item, moved.name(), to, "flyttade", visitor)
                .problems(Map.of(moved, MoveForm.TO), "Någon annan ändrade tillfället just nu. Försök igen.");
    }

    private Outcome keep(YearItem item, String column, String value, String act, Visitor visitor) {
        var register = registers.get(INSTANCES);
        var cells = Map.of(register.column(column), value);
        return instances
                .find(item)
                .map(found -> registrar.change(
                        register, found.id(), found.version(), cells, visitor, act, who -> item.mayFinish()))
                .orElseGet(() -> registrar.add(
                        register, whole(register, item, cells), UUID.randomUUID(), visitor, who -> item.mayFinish()));
    }

    private static Map<Column, String> whole(Register register, YearItem item, Map<Column, String> cells) {
        var whole = new HashMap<>(cells);
        whole.put(register.column("Årshjul"), item.wheel());
        whole.put(register.column("Aktivitet"), item.text());
        whole.put(register.column("Planerad"), item.planned().toString());
        return whole;
    }
}
