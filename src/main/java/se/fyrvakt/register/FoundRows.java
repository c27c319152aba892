package se.fyrvakt.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.CalledRows.Called;

/**
 * Rows of every register that somebody sees and that hold all the words typed, in one statement. What each register's own
 * list would find, it finds; where readings are logged it knows the keys alone.
 */
@Component
public class FoundRows {

    /** So many of each register. */
    static final int MOST = 10;

    /** Of so many that hold the words the best are told, where everything is seen. */
    private static final int CANDIDATES = 200;

    private static final int MOST_WORDS = 8;

    private final CalledRows called;
    private final Registers registers;
    private final JdbcClient db;

    FoundRows(CalledRows called, Registers registers, JdbcClient db) {
        this.called = called;
        this.registers = registers;
        this.db = db;
    }

    /** @param more whether there are more of them than are told */
    public record Found(Register register, List<Called> rows, boolean more) {

        static Found of(Register register, List<Called> rows) {
            return new Found(register, rows.subList(0, Math.min(MOST, rows.size())), rows.size() > MOST);
        }
    }

    private record Placed(Called row, boolean exact) {}

    /** Registers with a row of just that key first, then those that most others lead to. Within a transaction. */
    public List<Found> of(String typed, Visitor visitor) {
        var parameters = new HashMap<String, Object>();
        var arms = new ArrayList<String>();
        for (var register : registers.all()) {
            var sight = Sight.of(register, visitor);
            if (!sight.none() && (!register.readingsLogged() || register.key().size() == 1)) {
                var mark = String.valueOf(arms.size());
                arms.add(arm(register, sight, mark));
                parameters.putAll(sight.parameters(mark));
            }
        }
        parameters.put("typed", typed);
        parameters.put(
                "words", Arrays.stream(typed.split("\\s+")).limit(MOST_WORDS).toArray(String[]::new));
        return found(arms, parameters);
    }

    private List<Found> found(List<String> arms, Map<String, Object> parameters) {
        var all = new LinkedHashMap<Register, List<Placed>>();
        db.sql(String.join(" union all ", arms)).params(parameters).query(found -> {
            var row = placed(found);
            all.computeIfAbsent(row.row().register(), r -> new ArrayList<>()).add(row);
        });
        return all.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Register, List<Placed>> each) -> !isExact(each.getValue()))
                        .thenComparing(each -> -leadingTo(each.getKey())))
                .map(each -> Found.of(
                        each.getKey(), each.getValue().stream().map(Placed::row).toList()))
                .toList();
    }

    /** People and systems before what is said of them. */
    private long leadingTo(Register register) {
        return registers.all().stream()
                .flatMap(other -> other.columns().stream())
                .filter(column -> column.leads() && column.target().equals(register.address()))
                .count();
    }

    private static boolean isExact(List<Placed> rows) {
        return rows.getFirst().exact();
    }

    private Placed placed(ResultSet found) throws SQLException {
        return new Placed(called.called(found), found.getBoolean("exact"));
    }

    private String arm(Register register, Sight sight, String mark) {
        var held = "t.id in (%s) and %s".formatted(holding(register, sight), sight.condition(register, mark));
        return """
                (select r.*, coalesce(fold_key(r.key) = fold_key(:typed), false) as exact from (
                    %s order by t.key = fold_key(:typed) desc, starts_with(t.folded, fold(:typed)) desc, %s, t.id limit %d) r)
                """.formatted(called.arm(register, held), order(register), MOST + 1);
    }

    private static String order(Register register) {
        return register.order().stream().map(column -> "t." + column.sql()).collect(Collectors.joining(", "));
    }

    private static String holding(Register register, Sight sight) {
        return register.readingsLogged()
                ? "select k.id from %s k where starts_with(k.key, fold_key(:typed))".formatted(register.table())
                : "select k.id from %1$s k where k.key = fold_key(:typed) union all (select matching('%1$s'::regclass, cast(:words as text[]))%2$s)"
                        .formatted(register.table(), sight.all() ? " limit " + CANDIDATES : "");
    }
}
