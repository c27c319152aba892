package se.fyrvakt.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;

/** Counts what the visitor sees in every register, and what is incomplete there, in one statement. */
@Repository
public class TallyRepository {

    private final JdbcClient db;
    private final Registers registers;
    private final Clock clock;

    TallyRepository(JdbcClient db, Registers registers, Clock clock) {
        this.db = db;
        this.registers = registers;
        this.clock = clock;
    }

    /** Within a transaction of the visitor's administration. Registers that are none of the visitor's are left out. */
    public List<Tally> of(Visitor visitor) {
        var seen = registers.all().stream()
                .filter(register -> !Sight.of(register, visitor).none())
                .sorted(Comparator.comparing(Register::heading, Collator.getInstance(Swedish.LOCALE)))
                .toList();
        return seen.isEmpty()
                ? List.of()
                : db.sql(statement(seen, visitor))
                        .params(parameters(seen, visitor))
                        .query((found, n) -> tallies(seen, found))
                        .single();
    }

    private static String statement(List<Register> seen, Visitor visitor) {
        return IntStream.range(0, seen.size())
                .mapToObj(i -> counts(seen.get(i), Sight.of(seen.get(i), visitor), i))
                .collect(Collectors.joining(" cross join ", "select * from ", ""));
    }

    private static String counts(Register register, Sight sight, int i) {
        var columns = register.expected();
        var lacking = IntStream.range(0, columns.size())
                .mapToObj(j -> ", count(*) filter (where %s and t.%s is null) as n%d_%d"
                        .formatted(inForce(register), columns.get(j).sql(), i, j))
                .collect(Collectors.joining());
        return "(select count(*) as n%d%s from %s t where %s) x%1$d"
                .formatted(i, lacking, register.table(), sight.condition(register, "" + i));
    }

    private static String inForce(Register register) {
        return register.life() == null ? "true" : "(" + register.life().state("t") + ") = 1";
    }

    private Map<String, Object> parameters(List<Register> seen, Visitor visitor) {
        var all = new HashMap<String, Object>(Map.of("day", LocalDate.now(clock)));
        for (int i = 0; i < seen.size(); i++) {
            all.putAll(Sight.of(seen.get(i), visitor).parameters("" + i));
        }
        return all;
    }

    private static List<Tally> tallies(List<Register> seen, ResultSet found) throws SQLException {
        var tallies = new ArrayList<Tally>();
        for (int i = 0; i < seen.size(); i++) {
            tallies.add(new Tally(seen.get(i), found.getLong("n" + i), lacking(seen.get(i), found, i)));
        }
        return tallies;
    }

    private static List<Tally.Lacking> lacking(Register register, ResultSet found, int i) throws SQLException {
        var lacking = new ArrayList<Tally.Lacking>();
        var columns = register.expected();
        for (int j = 0; j < columns.size(); j++) {
            var number = found.getLong("n" + i + "_" + j);
            if (number > 0) {
                lacking.add(new Tally.Lacking(columns.get(j), number, address(register, columns.get(j))));
            }
        }
        return lacking;
    }

    private static String address(Register register, Column column) {
        var inForce = register.life() == null ? "" : ListFilter.STATE + "=" + ListFilter.STATES.get(1) + "&";
        return "/%s?%s%s=%s".formatted(register.address(), inForce, ListFilter.MISSING, column.parameter());
    }
}
