package se.fyrvakt.classification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Gate;

/** Nobody puts a planned asset in use before it is classified, or the director has made an exception. */
@Component
class UseGate implements Gate {

    /** Planned on the day, and neither classified then, itself or all its information, nor with an exception. */
    private static final String UNREADY = """
            select a.asset_id from asset a
             where a.id = any(:rows) and a.in_use_on > :day
               and not exists (select from classification_exception e
                                where e.asset_id = a.id and e.decided_on <= :day and e.last_day >= :day)
               and not is_classified(a.id, :day)
             order by a.name, a.id
            """;

    private final JdbcClient db;
    private final Clock clock;

    UseGate(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<Fault> faults(Act act) {
        var column =
                act.register().address().equals("tillgangar") ? act.register().column("Tagen i bruk") : null;
        return column == null || !act.cells().containsKey(column) ? List.of() : faults(act, column);
    }

    private List<Fault> faults(Act act, Column column) {
        var day = act.cells().get(column);
        if (act.isNew()) {
            return isToday(day) ? List.of(fault(column, day, NEW)) : List.of();
        }
        return isPutInUse(day)
                ? unready(act.rows()).stream()
                        .map(asset -> fault(column, day, UNCLASSIFIED.formatted(asset)))
                        .toList()
                : List.of();
    }

    private static final String NEW =
            "Den som tas i bruk i dag ska vara klassad. Registrera den med en dag framåt i tiden, och klassa den först.";
    private static final String UNCLASSIFIED =
            "%s är inte klassad. Klassa den innan den tas i bruk, eller be förvaltningens chef besluta om ett undantag.";

    private static Fault fault(Column column, @Nullable String day, String message) {
        return new Fault(1, column, day == null ? "" : day, message);
    }

    private boolean isToday(@Nullable String day) {
        return day != null && LocalDate.parse(day).equals(LocalDate.now(clock));
    }

    /** No day means in use, since nobody knows when. */
    private boolean isPutInUse(@Nullable String day) {
        return day == null || !LocalDate.parse(day).isAfter(LocalDate.now(clock));
    }

    private List<String> unready(List<Long> rows) {
        return db.sql(UNREADY)
                .param("rows", rows.toArray(Long[]::new))
                .param("day", LocalDate.now(clock))
                .query((found, n) -> found.getString("asset_id"))
                .list();
    }
}
