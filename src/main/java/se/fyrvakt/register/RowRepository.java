package se.fyrvakt.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Registers.Referring;

/** Reads rows. What somebody may not see is not found. */
@Repository
class RowRepository {

    /** How many rows are fetched at a time when all are given out. */
    private static final int BATCH = 1_000;

    private final JdbcClient db;
    private final Registers registers;
    private final Clock clock;

    RowRepository(JdbcClient db, Registers registers, Clock clock) {
        this.db = db;
        this.registers = registers;
        this.clock = clock;
    }

    Page<Row> search(Register register, ListFilter filter, Sight sight) {
        var query = new RowQuery(register, register.listed(), registers);
        var narrowing = new Narrowing(register, filter, sight, registers);
        var totals = new long[1];
        var rows = db.sql("select (select count(*) from %1$s t where %2$s) as total, %3$s from %4$s %5$s"
                        .formatted(
                                register.table(),
                                narrowing.condition(),
                                query.selection(),
                                listed(register, filter, narrowing, query),
                                ordering(register, filter, query)))
                .params(parameters(narrowing.parameters()))
                .query((found, n) -> {
                    totals[0] = found.getLong("total");
                    return query.row(found);
                })
                .list();
        return new Page<>(rows, filter.page(), totals[0]);
    }

    /** The rows of the page first, so that what they refer to is not looked up for those before it. */
    private static String listed(Register register, ListFilter filter, Narrowing narrowing, RowQuery query) {
        var sort = filter.sort();
        var chosen = " where %s %s limit %d offset %d"
                .formatted(
                        narrowing.condition(),
                        ordering(register, filter, query),
                        Page.SIZE,
                        Page.offset(filter.page()));
        return sort != null && sort.leads()
                ? "(select t.* from %s%s) t%s".formatted(query.from(), chosen, query.joins())
                : "(select t.* from %s t%s) t%s".formatted(register.table(), chosen, query.joins());
    }

    long count(Register register, ListFilter filter, Sight sight) {
        var narrowing = new Narrowing(register, filter, sight, registers);
        return db.sql("select count(*) from %s t where %s".formatted(register.table(), narrowing.condition()))
                .params(parameters(narrowing.parameters()))
                .query(Long.class)
                .single();
    }

    /** Every row the filter shows, with all columns, as they come; the stream is to be closed. */
    Stream<Row> all(Register register, ListFilter filter, Sight sight) {
        var query = new RowQuery(register, register.columns(), registers);
        var narrowing = new Narrowing(register, filter, sight, registers);
        return db
                .sql("select %s from %s where %s %s"
                        .formatted(
                                query.selection(),
                                query.from(),
                                narrowing.condition(),
                                ordering(register, filter, query)))
                .withFetchSize(BATCH)
                .params(parameters(narrowing.parameters()))
                .query((found, n) -> query.row(found))
                .stream();
    }

    private static String ordering(Register register, ListFilter filter, RowQuery query) {
        var direction = filter.descending() ? " desc nulls last" : "";
        var towards = register.latestFirst() ? " desc" : "";
        var usual = register.order().stream().map(column -> "t." + column.sql() + towards);
        var asked = filter.sort() == null ? Stream.<String>of() : Stream.of(query.orderBy(filter.sort()) + direction);
        return Stream.concat(asked, Stream.concat(usual, Stream.of("t.id" + towards)))
                .collect(Collectors.joining(", ", "order by ", ""));
    }

    /** @param place the last part of its address: its key, or {@code ~} and its number */
    Optional<Row> find(Register register, String place, Sight sight) {
        return find(register, Which.of(place), sight);
    }

    Optional<Row> find(Register register, long id, Sight sight) {
        return find(register, Which.of("~" + id), sight);
    }

    private Optional<Row> find(Register register, Which which, Sight sight) {
        var query = new RowQuery(register, register.columns(), registers);
        var parameters = parameters(sight.parameters());
        parameters.put("place", which.value());
        return db.sql("select %s from %s where %s and %s"
                        .formatted(query.selection(), query.from(), which.condition(), sight.condition(register)))
                .params(parameters)
                .query((found, n) -> query.row(found))
                .optional();
    }

    /** SQL that finds one row by {@code :place}. */
    private record Which(String condition, @Nullable Object value) {

        static Which of(String place) {
            return place.startsWith("~")
                    ? new Which("t.id = cast(:place as bigint)", number(place.substring(1)))
                    : new Which("t.key = fold_key(:place)", place);
        }

        private static @Nullable Long number(String digits) {
            return digits.matches("[0-9]{1,18}") ? Long.valueOf(digits) : null;
        }
    }

    /** The best few rows for what somebody has begun to type, for a field that refers to the register. */
    List<Row> suggestions(Register register, String typed, Sight sight) {
        var filter = ListFilter.of(register, Map.of("q", typed));
        var query = new RowQuery(register, List.of(), registers);
        var narrowing = new Narrowing(register, filter, sight, registers);
        return db.sql("select %s from %s where %s %s limit 10"
                        .formatted(
                                query.selection(),
                                query.from(),
                                narrowing.condition(),
                                ordering(register, filter, query)))
                .params(parameters(narrowing.parameters()))
                .query((found, n) -> query.row(found))
                .list();
    }

    /** @param referring how many rows that the visitor sees refer to it, by where from; those without any are left out */
    record Referred(Row row, Map<Referring, Long> referring) {}

    /** The row and what refers to it, in one statement whatever the number of registers. */
    Optional<Referred> findWithReferring(Register register, String place, Visitor visitor) {
        var sight = Sight.of(register, visitor);
        var query = new RowQuery(register, register.columns(), registers);
        var all = registers.referringTo(register).toList();
        var which = Which.of(place);
        var parameters = parameters(sight.parameters());
        parameters.put("place", which.value());
        return db.sql("select found.*%s from (select %s from %s where %s and %s) found"
                        .formatted(
                                counts(all, visitor, parameters),
                                query.selection(),
                                query.from(),
                                which.condition(),
                                sight.condition(register)))
                .params(parameters)
                .query((found, n) -> new Referred(query.row(found), counted(all, found)))
                .optional();
    }

    private static String counts(List<Referring> all, Visitor visitor, Map<String, @Nullable Object> parameters) {
        var counts = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            var from = all.get(i);
            var sight = Sight.of(from.register(), visitor);
            parameters.putAll(sight.parameters("" + i));
            counts.append(", (select count(*) from %s t where t.%s = found.id and %s) as referring%d"
                    .formatted(
                            from.register().table(), from.column().sql(), sight.condition(from.register(), "" + i), i));
        }
        return counts.toString();
    }

    private static Map<Referring, Long> counted(List<Referring> all, ResultSet found) throws SQLException {
        var counted = new LinkedHashMap<Referring, Long>();
        for (int i = 0; i < all.size(); i++) {
            if (found.getLong("referring" + i) > 0) {
                counted.put(all.get(i), found.getLong("referring" + i));
            }
        }
        return counted;
    }

    private Map<String, @Nullable Object> parameters(Map<String, ?> more) {
        var all = new HashMap<String, @Nullable Object>(more);
        all.put("day", LocalDate.now(clock));
        return all;
    }

    /** The reading that a row came with, of a register that keeps it; null where somebody typed it. */
    @Nullable
    Long reading(Row row) {
        return db.sql("select reading from %s where id = :id"
                        .formatted(row.register().table()))
                .param("id", row.id())
                .query((found, n) -> found.getObject("reading", Long.class))
                .optional()
                .orElse(null);
    }
}
