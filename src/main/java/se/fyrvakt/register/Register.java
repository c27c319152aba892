package se.fyrvakt.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.MenuEntry;

/**
 * A register: facts of one sort with their columns, declared once as a bean. Made by {@link #named} and the words after it;
 * a test holds it against its table.
 *
 * @param words what it and its rows are called
 * @param key what tells rows apart; the table keeps it folded in {@code key}
 * @param title the columns that make a row's name
 * @param order the list's order when nobody asks for another; the table has an index for it
 * @param latestFirst whether that order is read from its end
 * @param repeatsCountOnce whether rows alike in a file are one row instead of an error
 * @param addedAsOne whether each file stands for itself, as an export of a day: its new rows are one entry of history together, and
 *     those of other files are not missing in it; the table says in {@code reading} which reading each row came with
 * @param place the column of the unit a row is placed on, for those who read by unit; null for none
 * @param ownedBy the columns whose e-mail address makes somebody own the row
 * @param ownedThrough SQL of further rows {@code t} that whoever is called one of {@code %s} owns; null for none
 * @param partOf the row of another register that each row is a part of; null for none
 * @param readers who reads it, and how much of it
 * @param writers who adds, changes and ends rows
 * @param readingsLogged whether it is kept who reads which rows; other registers then call them by key alone
 */
public record Register(
        Words words,
        String table,
        List<Column> key,
        List<Column> columns,
        List<Column> title,
        List<Column> order,
        boolean latestFirst,
        boolean repeatsCountOnce,
        boolean addedAsOne,
        @Nullable Life life,
        @Nullable String place,
        List<Column> ownedBy,
        @Nullable String ownedThrough,
        @Nullable Whole partOf,
        List<Rule> rules,
        Map<Role, Reach> readers,
        Set<Role> writers,
        boolean readingsLogged,
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

    /** Begins a declaration; {@link Declaration#declared} ends it. */
    public static Declaration named(String one, String many, String gender, String purpose) {
        return new Declaration(new Words(one, many, purpose, gender));
    }

    /** Its name in addresses, in history and to other registers: "tillgångar" is {@code tillgangar}. */
    public String address() {
        return Swedish.plain(words.many());
    }

    /** "Tillgångar". */
    public String heading() {
        return Swedish.capitalised(words.many());
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

    /**
     * Whose menu it is in. What is only somebody's own they meet where it waits; parts are met at their whole by those who
     * see only their own.
     */
    Set<Role> menu() {
        return readers.keySet().stream().filter(this::isInMenuOf).collect(Collectors.toSet());
    }

    private boolean isInMenuOf(Role role) {
        return readers.get(role) == Reach.ALL || partOf == null && role != Role.EMPLOYEE;
    }

    Life lived() {
        return Objects.requireNonNull(life, "a register whose rows do not end");
    }

    /** Whether rows of this register refer to rows of the other by key. */
    public boolean refersTo(Register other) {
        return columns.stream()
                .anyMatch(column ->
                        column.kind() instanceof Kind.Reference(var register) && register.equals(other.address()));
    }

    /** Whether the column leads to the register itself, as a unit to the one above it. */
    boolean leadsUp(Column column) {
        return column.kind() instanceof Kind.Reference(var register) && register.equals(address());
    }
}
