package se.fyrvakt.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.web.MenuEntry;

/** The words with which a register is declared, in the order they read best; what each means stands at {@link Register}. */
public final class Declaration {

    private final Register.Words words;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Role, Reach> readers = new EnumMap<>(Role.class);
    private final Set<Role> writers = EnumSet.noneOf(Role.class);
    private String table = "";
    private List<Column> key = List.of();
    private List<Column> columns = List.of();
    private List<Column> title = List.of();
    private List<Column> order = List.of();
    private List<Column> ownedBy = List.of();
    private @Nullable String ownedThrough;
    private @Nullable Whole partOf;
    private @Nullable Life life;
    private @Nullable String place;
    private boolean latestFirst;
    private boolean repeatsCountOnce;
    private boolean addedAsOne;
    private boolean readingsLogged;
    private MenuEntry.Group group = MenuEntry.Group.REGISTER;

    Declaration(Register.Words words) {
        this.words = words;
    }

    public Declaration table(String name) {
        table = name;
        return this;
    }

    public Declaration key(Column... parts) {
        key = List.of(parts);
        return this;
    }

    public Declaration columns(Column... all) {
        columns = List.of(all);
        return this;
    }

    public Declaration titled(Column... parts) {
        title = List.of(parts);
        return this;
    }

    public Declaration ordered(Column... by) {
        order = List.of(by);
        return this;
    }

    /** The list begins with what is last in its order. */
    public Declaration latestFirst() {
        latestFirst = true;
        return this;
    }

    /** Rows that are alike in every column are one row, also within a file. */
    public Declaration repeatsCountOnce() {
        repeatsCountOnce = true;
        return this;
    }

    /** @see Register#addedAsOne */
    public Declaration addedAsOne() {
        addedAsOne = true;
        return this;
    }

    public Declaration living(Life course) {
        life = course;
        return this;
    }

    /** @param sql the table's column that holds the unit, {@code id} for the units themselves */
    public Declaration placedOn(String sql) {
        place = sql;
        return this;
    }

    public Declaration ownedBy(Column... emails) {
        ownedBy = List.of(emails);
        return this;
    }

    /** @see Register#ownedThrough */
    public Declaration ownedThrough(String sql) {
        ownedThrough = sql;
        return this;
    }

    /** @see Whole */
    public Declaration partOf(Column by, String table, String ownedBySql) {
        partOf = new Whole(by, table, ownedBySql);
        return this;
    }

    /** @see Rule */
    public Declaration rule(String name, Column column, String sentence, String condition) {
        rules.add(new Rule(name, column, sentence, condition));
        return this;
    }

    public Declaration readBy(Reach reach, Role... roles) {
        for (var role : roles) {
            readers.put(role, reach);
        }
        return this;
    }

    public Declaration writtenBy(Role... roles) {
        writers.addAll(List.of(roles));
        return this;
    }

    /** Every reading of its rows is logged, and what they are called is told only where that is done. */
    public Declaration readingsLogged() {
        readingsLogged = true;
        return this;
    }

    public Declaration shownUnder(MenuEntry.Group menu) {
        group = menu;
        return this;
    }

    public Register declared() {
        return new Register(
                words,
                table,
                key,
                columns,
                title,
                order,
                latestFirst,
                repeatsCountOnce,
                addedAsOne,
                life,
                place,
                ownedBy,
                ownedThrough,
                partOf,
                List.copyOf(rules),
                Map.copyOf(readers),
                Set.copyOf(writers),
                readingsLogged,
                group);
    }
}
