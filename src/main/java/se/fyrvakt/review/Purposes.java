package se.fyrvakt.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.year.YearPlan;

/** What the year plan and the internal control ask for that a round can answer. Within a transaction of the administration. */
@Component
class Purposes {

    static final String CONTROLS = "internkontroll";

    private final YearPlan plan;
    private final Registers registers;
    private final Registrar registrar;
    private final JdbcClient db;

    Purposes(YearPlan plan, Registers registers, Registrar registrar, JdbcClient db) {
        this.plan = plan;
        this.registers = registers;
        this.registrar = registrar;
        this.db = db;
    }

    /** What is left to do of the year, by day: activities, then controls, those half done too. */
    List<Purpose> all(LocalDate today, Visitor visitor) {
        return Stream.concat(plan.undone(today, visitor).stream().map(Purpose::of), controls(today.getYear()))
                .toList();
    }

    /** Empty for none, and for what is done or gone since the page was shown. */
    Optional<Purpose> find(String code, LocalDate today, Visitor visitor) {
        return all(today, visitor).stream()
                .filter(purpose -> purpose.code().equals(code))
                .findFirst();
    }

    private Stream<Purpose> controls(int year) {
        return db
                .sql("select distinct control from control_activity where year = :year order by control")
                .param("year", year)
                .query((found, n) -> Purpose.control(requireNonNull(found.getString("control")), year))
                .list()
                .stream();
    }

    /** The time that a closed round was made for is done, and what it came to is added to its control's result. */
    void answer(Round round, LocalDate today, Visitor visitor) {
        var planned = round.made().planned();
        if (planned != null) {
            plan.finish(round.made().activity(), planned, today, visitor);
        }
        if (!round.made().control().isEmpty()) {
            result(round, today, visitor);
        }
    }

    private record Control(long id, int version, String result) {}

    private void result(Round round, LocalDate today, Visitor visitor) {
        db.sql("""
                select id, version, coalesce(result, '') as result from control_activity
                 where year = :year and fold_key(control) = fold_key(:control) order by id limit 1
                """)
                .param("year", round.begins().getYear())
                .param("control", round.made().control())
                .query((found, n) -> new Control(
                        found.getLong("id"), found.getInt("version"), requireNonNull(found.getString("result"))))
                .optional()
                .ifPresent(control -> result(control, told(round, today), visitor));
    }

    /** Added to what somebody has written; where there is no room the round's report still says it. */
    private void result(Control control, String told, Visitor visitor) {
        Column result = registers.get(CONTROLS).column("Resultat");
        registrar.change(
                registers.get(CONTROLS),
                control.id(),
                control.version(),
                Map.of(result, (control.result() + " " + told).strip()),
                visitor,
                "fyllde i");
    }

    private static String told(Round round, LocalDate today) {
        return "%s, avslutad %s: %s av %s besvarade, %s ska tas bort eller ändras. %s"
                .formatted(
                        round.name(),
                        today,
                        Swedish.number(round.decided()),
                        Swedish.number(round.items()),
                        Swedish.number(round.removals()),
                        round.drawn())
                .strip();
    }
}
