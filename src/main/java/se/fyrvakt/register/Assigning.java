package se.fyrvakt.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Examination.Match;

/** Changes several rows that are there, all of them with their history or none, in as many statements whatever their number. */
@Component
public class Assigning {

    /** The line of a fault that is not of one row. */
    public static final long ALL = 0;

    private final JdbcClient db;
    private final ExaminedTables tables;
    private final Registers registers;
    private final BulkRegistrar bulk;
    private final Tenancy tenancy;
    private final List<Gate> gates;

    Assigning(
            JdbcClient db,
            ExaminedTables tables,
            Registers registers,
            BulkRegistrar bulk,
            Tenancy tenancy,
            List<Gate> gates) {
        this.db = db;
        this.tables = tables;
        this.registers = registers;
        this.bulk = bulk;
        this.tenancy = tenancy;
        this.gates = gates;
    }

    /** @param typed for each row the same columns */
    public record Change(long id, Map<Column, String> typed) {}

    private record Assigned(long id, Map<Column, @Nullable String> cells) {}

    /** Gives one value to a column of several rows; empty when all went well. */
    public List<Fault> assign(Register register, List<Long> ids, Column column, String raw, Visitor visitor) {
        return assign(
                register,
                ids.stream().map(id -> new Change(id, Map.of(column, raw))).toList(),
                visitor,
                "ändrade");
    }

    /**
     * Empty when all went well. A fault's line is the change's place among them, from 1.
     *
     * @param act as history says it
     */
    public List<Fault> assign(Register register, List<Change> changes, Visitor visitor, String act) {
        Registrar.mustWrite(register, visitor);
        var faults = new ArrayList<Fault>();
        var read = IntStream.range(0, changes.size())
                .mapToObj(i -> read(changes.get(i), i + 1L, faults))
                .toList();
        return faults.isEmpty() && !read.isEmpty()
                ? tenancy.write(visitor.administration(), () -> assigned(register, read, visitor, act))
                : faults;
    }

    private static Assigned read(Change change, long line, List<Fault> faults) {
        var cells = new LinkedHashMap<Column, @Nullable String>();
        change.typed().forEach((column, raw) -> {
            switch (Reading.of(column, raw)) {
                case Reading.Good(var text) -> cells.put(column, text);
                case Reading.Wrong(var message) -> faults.add(new Fault(line, column, raw, message));
            }
        });
        return new Assigned(change.id(), cells);
    }

    private List<Fault> assigned(Register register, List<Assigned> rows, Visitor visitor, String act) {
        var acts = alike(rows).entrySet().stream()
                .map(each -> new Gate.Act(register, each.getValue(), each.getKey()))
                .toList();
        var stopped = gates.stream()
                .flatMap(gate -> gate.faults(acts).stream())
                .map(Assigning::ofAll)
                .toList();
        return stopped.isEmpty() ? written(register, rows, visitor, act) : stopped;
    }

    private static Fault ofAll(Fault fault) {
        return new Fault(ALL, fault.column(), fault.value(), fault.message());
    }

    /** The numbers of the rows that are given the same. */
    private static Map<Map<Column, @Nullable String>, List<Long>> alike(List<Assigned> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Assigned::cells, LinkedHashMap::new, Collectors.mapping(Assigned::id, Collectors.toList())));
    }

    private List<Fault> written(Register register, List<Assigned> rows, Visitor visitor, String act) {
        var present = List.copyOf(rows.getFirst().cells().keySet());
        var examination = new Examination(register, present, Match.NUMBER, registers);
        tables.begin(examination);
        stage(present, rows);
        var comparison = bulk.examined(examination, present, register);
        if (comparison.faults().isEmpty()) {
            bulk.write(examination, comparison, visitor, act, null);
        }
        return comparison.faults();
    }

    private void stage(List<Column> present, List<Assigned> rows) {
        var names = IntStream.range(0, present.size()).mapToObj(i -> ", c" + i).collect(Collectors.joining());
        var cells = new HashMap<String, Object>();
        cells.put("ids", rows.stream().map(Assigned::id).toArray(Long[]::new));
        IntStream.range(0, present.size()).forEach(i -> cells.put("c" + i, texts(present.get(i), rows)));
        db.sql("""
                insert into staged (line, id%1$s)
                select line, id%1$s from unnest(:ids%2$s) with ordinality u(id%1$s, line)
                """.formatted(names, names.replace(", c", ", :c"))).params(cells).update();
    }

    private static @Nullable String[] texts(Column column, List<Assigned> rows) {
        return rows.stream().map(row -> row.cells().get(column)).toArray(String[]::new);
    }
}
