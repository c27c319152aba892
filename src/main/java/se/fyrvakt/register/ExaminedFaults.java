package se.fyrvakt.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.fyrvakt.kernel.Swedish;

/** The SQL of all faults of examined rows that only the database can tell. */
final class ExaminedFaults {

    private final Examination examined;
    private final Register register;
    private final List<Column> present;

    ExaminedFaults(Examination examined) {
        this.examined = examined;
        this.register = examined.register();
        this.present = examined.present();
    }

    /** Line, col (an index of the columns present, -1 for none, below that one that is not present), value, message. */
    String sql() {
        var all = new ArrayList<String>();
        IntStream.range(0, present.size())
                .filter(examined::isReference)
                .mapToObj(this::unknown)
                .forEach(all::add);
        all.add(unfound());
        if (examined.hasKey() && present.contains(register.key().getFirst())) {
            all.add(examined.isNumbered() ? taken() : register.repeatsCountOnce() ? none() : doubles());
        }
        required().map(this::lacking).forEach(all::add);
        register.rules().stream().filter(this::isAbout).map(this::broken).forEach(all::add);
        return String.join("\nunion all\n", all);
    }

    private String unknown(int i) {
        var target = examined.target(i);
        var message = "Det finns %s med %s ”%%s”. Rätta cellen eller läs in %s först."
                .formatted(
                        target.words().none(),
                        target.key().getFirst().word(),
                        target.words().many());
        return """
                select e.line, %d as col, e.c%1$d as value, replace('%s', '%%s', e.c%1$d) as message
                  from examined e where e.c%1$d is not null and e.r%1$d is null
                """.formatted(i, message);
    }

    private static String none() {
        return "select 0::bigint, -1, '', '' where false";
    }

    private String unfound() {
        return examined.isNumbered()
                ? "select e.line, -1, '', 'Raden finns inte längre.' from examined e where e.is_new"
                : none();
    }

    private String doubles() {
        return """
                select e.line, %d, e.c%1$d, '%s står på flera rader i filen. Behåll en av dem.'
                  from examined e where e.is_double
                """.formatted(examined.at(register.key().getFirst()), Swedish.capitalised(keyWords()));
    }

    private String taken() {
        return """
                select e.line, %d, e.c%1$d, 'Det finns redan %s med samma %s. Ändra här eller öppna den som finns.'
                  from examined e join %s o on o.key = e.row_key and o.id <> e.id
                """.formatted(
                examined.at(register.key().getFirst()), register.words().indefinite(), keyWords(), register.table());
    }

    private String keyWords() {
        return Swedish.list(register.key().stream().map(Column::word).toList(), "och");
    }

    private Stream<Column> required() {
        return register.columns().stream().filter(column -> column.isRequired() && !present.contains(column));
    }

    private String lacking(Column column) {
        return """
                select e.line, %d, '', 'Raden är ny och behöver %s. Lägg till kolumnen %s i filen.'
                  from examined e where e.is_new
                """.formatted(-2 - register.columns().indexOf(column), column.word(), column.name());
    }

    private boolean isAbout(Rule rule) {
        return register.columns().stream()
                .filter(column -> rule.condition().matches("(?s).*\\b" + column.sql() + "\\b.*"))
                .anyMatch(present::contains);
    }

    private String broken(Rule rule) {
        var i = examined.at(rule.column());
        var value = i < 0 ? "''" : "e.c" + i;
        return """
                select line, %d, value, '%s' from (
                    select e.line, %s as value%s from examined e%s) v where not coalesce((%s), true)
                """.formatted(
                        i < 0 ? -2 - register.columns().indexOf(rule.column()) : i,
                        rule.sentence(),
                        value,
                        values(),
                        absentJoin(),
                        rule.condition());
    }

    /** The whole row as it would be, by the table's own names. */
    private String values() {
        return register.columns().stream()
                .map(column -> ", %s as %s"
                        .formatted(
                                present.contains(column) ? examined.typed(examined.at(column)) : "t." + column.sql(),
                                column.sql()))
                .collect(Collectors.joining());
    }

    private String absentJoin() {
        return " left join %s t on t.id = e.id".formatted(register.table());
    }
}
