package se.fyrvakt.register;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rows are called and where they are shown, for pages that name rows of several registers. One statement each. */
@Component
public class CalledRows {

    private static final int MOST_OWNED = 500;

    private final Registers registers;
    private final JdbcClient db;

    CalledRows(Registers registers, JdbcClient db) {
        this.registers = registers;
        this.db = db;
    }

    /** @param label what rows of other registers call it */
    public record Called(Register register, long id, String label, String href) {}

    /**
     * Whoever may know that these rows are there, as those that are to do something about them.
     *
     * @param numbers of rows, by their register's address
     */
    public Map<String, Map<Long, Called>> of(Map<String, ? extends Collection<Long>> numbers) {
        var all = new HashMap<String, Map<Long, Called>>();
        if (numbers.isEmpty()) {
            return all;
        }
        var parameters = new HashMap<String, Object>();
        var arms = new ArrayList<String>();
        numbers.forEach((address, ids) -> {
            arms.add(arm(registers.get(address), "t.id = any(:n%d)".formatted(arms.size())));
            parameters.put("n" + parameters.size(), ids.toArray(Long[]::new));
        });
        read(arms, parameters, "")
                .forEach(each -> all.computeIfAbsent(each.register().address(), a -> new HashMap<>())
                        .put(each.id(), each));
        return all;
    }

    /** Rows in force on the day that name this e-mail address as whose they are, register by register. At most 500. */
    public List<Called> ownedBy(String email, LocalDate day) {
        var arms = registers.all().stream()
                .filter(register -> !register.ownedBy().isEmpty())
                .map(register -> arm(register, isOwned(register)))
                .toList();
        return read(arms, Map.of("email", email, "day", day), " limit " + MOST_OWNED);
    }

    private static String isOwned(Register register) {
        var owned = register.ownedBy().stream()
                .map(column -> "t." + column.sql() + "_key = fold_key(:email)")
                .collect(Collectors.joining(" or "));
        return register.life() == null
                ? owned
                : "(" + owned + ") and (" + register.life().state("t") + ") < 2";
    }

    /** SQL of the rows {@code t} of the register for which it holds. */
    String arm(Register register, String condition) {
        return """
                select '%s' as register, t.id, cast(%s as text) collate "C" as key, cast(%s as text) collate "C" as label
                  from %s t where %s
                """.formatted(
                        register.address(),
                        RowQuery.keyOf(register, "t"),
                        RowQuery.calledOf(register, "t", registers),
                        register.table(),
                        condition);
    }

    private List<Called> read(List<String> arms, Map<String, Object> parameters, String end) {
        return db.sql("select * from (" + String.join(" union all ", arms)
                        + ") called order by register, label collate svensk, id" + end)
                .params(parameters)
                .query((found, n) -> called(found))
                .list();
    }

    Called called(ResultSet found) throws SQLException {
        var register = registers.get(requireNonNull(found.getString("register")));
        var key = found.getString("key");
        return new Called(
                register,
                found.getLong("id"),
                label(found.getString("label"), key),
                Row.href(register, found.getLong("id"), key));
    }

    private static String label(@Nullable String label, @Nullable String key) {
        return label != null ? label : key != null ? key : "";
    }
}
