package se.fyrvakt.register;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.web.MenuEntry;

/**
 * A register: facts of one sort with their columns, declared once as a bean. Made by {@link #named} and the words after it;
 * the mechanism holds it against the table at start.
 *
 * @param one what a row is called, as "tillgång"; with {@code many} in lists and sentences
 * @param address the first part of its addresses, without å ä ö
 * @param key what tells rows apart; the table keeps it folded in {@code key}
 * @param title the columns that make a row's name
 * @param order the list's order when nobody asks for another; the table has an index for it
 * @param place the column of the unit a row is placed on, for those who read by unit; null for none
 * @param ownedBy the columns whose e-mail address makes somebody own the row
 */
public record Register(
        Words words,
        String table,
        List<Column> key,
        List<Column> columns,
        List<Column> title,
        List<Column> order,
        @Nullable Life life,
        @Nullable String place,
        List<Column> ownedBy,
        List<Rule> rules,
        Map<Role, Reach> readers,
        Set<Role> writers,
        MenuEntry.Group group) {

    /** @param gender "n" for en tillgång, "t" for ett mål */
    public record Words(String one, String many, String purpose, String gender) {
        /** "Ny tillgång", "Nytt mål". */
        public String newOne() {
            return (gender.equals("t") ? "Nytt " : "Ny ") + one;
        }

        public String indefinite() {
            return (gender.equals("t") ? "ett " : "en ") + one;
        }

        public String none() {
            return (gender.equals("t") ? "inget " : "ingen ") + one;
        }
    }

    public static Register named(String one, String many, String gender, String purpose) {
        return new Register(
                new Words(one, many, purpose, gender),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                Map.of(),
                Set.of(),
                MenuEntry.Group.REGISTER);
    }

    public Register table(String name) {
        return new Register(
                words, name, key, columns, title, order, life, place, ownedBy, rules, readers, writers, group);
    }

    public Register key(Column... parts) {
        return new Register(
                words,
                table,
                List.of(parts),
                columns,
                title,
                order,
                life,
                place,
                ownedBy,
                rules,
                readers,
                writers,
                group);
    }

    public Register columns(Column... all) {
        return new Register(
                words, table, key, List.of(all), title, order, life, place, ownedBy, rules, readers, writers, group);
    }

    public Register titled(Column... parts) {
        return new Register(
                words,
                table,
                key,
                columns,
                List.of(parts),
                order,
                life,
                place,
                ownedBy,
                rules,
                readers,
                writers,
                group);
    }

    public Register ordered(Column... by) {
        return new Register(
                words, table, key, columns, title, List.of(by), life, place, ownedBy, rules, readers, writers, group);
    }

    public Register living(Life course) {
        return new Register(
                words, table, key, columns, title, order, course, place, ownedBy, rules, readers, writers, group);
    }

    /** @param sql the table's column that holds the unit, {@code id} for the units themselves */
    public Register placedOn(String sql) {
        return new Register(
                words, table, key, columns, title, order, life, sql, ownedBy, rules, readers, writers, group);
    }

    public Register ownedBy(Column... emails) {
        return new Register(
                words, table, key, columns, title, order, life, place, List.of(emails), rules, readers, writers, group);
    }

    public Register rule(String name, Column column, String sentence, String condition) {
        var all = Stream.concat(rules.stream(), Stream.of(new Rule(name, column, sentence, condition)))
                .toList();
        return new Register(
                words, table, key, columns, title, order, life, place, ownedBy, all, readers, writers, group);
    }

    public Register readBy(Reach reach, Role... roles) {
        var all = new EnumMap<Role, Reach>(Role.class);
        all.putAll(readers);
        Stream.of(roles).forEach(role -> all.put(role, reach));
        return new Register(words, table, key, columns, title, order, life, place, ownedBy, rules, all, writers, group);
    }

    public Register writtenBy(Role... roles) {
        return new Register(
                words,
                table,
                key,
                columns,
                title,
                order,
                life,
                place,
                ownedBy,
                rules,
                readers,
                EnumSet.copyOf(Set.of(roles)),
                group);
    }

    public Register shownUnder(MenuEntry.Group menu) {
        return new Register(
                words, table, key, columns, title, order, life, place, ownedBy, rules, readers, writers, menu);
    }

    /** Its name in addresses, in history and to other registers: "tillgångar" is {@code tillgangar}. */
    public String address() {
        return se.fyrvakt.kernel.Swedish.plain(words.many());
    }

    /** "Tillgångar". */
    public String heading() {
        return se.fyrvakt.kernel.Swedish.capitalised(words.many());
    }

    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public List<Column> listed() {
        return columns.stream().filter(Column::isListed).toList();
    }

    public List<Column> filtered() {
        return columns.stream().filter(Column::isFiltered).toList();
    }

    public List<Column> expected() {
        return columns.stream().filter(Column::isExpected).toList();
    }

    Life lived() {
        return java.util.Objects.requireNonNull(life, "a register whose rows do not end");
    }

    /** Whether some column leads to the register itself, as a unit to the one above it. */
    boolean isTree() {
        return columns.stream().anyMatch(this::leadsUp);
    }

    boolean leadsUp(Column column) {
        return column.kind() instanceof Kind.Reference(var register) && register.equals(address());
    }
}
