package se.fyrvakt.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.fyrvakt.kernel.Swedish;

/**
 * A column of a register.
 *
 * @param name as it stands in files and on screen
 * @param sql the table's column
 * @param aliases other names that offices use for it
 * @param hint one sentence below the label of a form; empty for none
 * @param isListed shown in the list
 * @param isFiltered the list can be narrowed by it
 * @param keptAfter what somebody may have done to a row, by the word of history, after which files no longer change the
 *     column; empty for none
 * @param isExpected a row without it is incomplete, though it may be saved; the overview counts those
 */
public record Column(
        String name,
        String sql,
        Kind kind,
        boolean isRequired,
        List<String> aliases,
        String hint,
        boolean isListed,
        boolean isFiltered,
        boolean isExpected,
        Filling filling,
        String keptAfter) {

    /** What a file's reader puts in the column where the file lacks it. */
    public enum Filling {
        NOTHING,
        /** The day the file was extracted. */
        EXTRACTION_DAY,
        /** What the file, and the sheet, is called. */
        SOURCE,
        /** The row's line in the file. */
        LINE
    }

    public static Column text(String name, String sql) {
        return of(name, sql, new Kind.Text(200, false));
    }

    public static Column longText(String name, String sql) {
        return of(name, sql, new Kind.Text(4000, true));
    }

    public static Column number(String name, String sql) {
        return of(name, sql, new Kind.Number(0, Integer.MAX_VALUE));
    }

    public static Column decimal(String name, String sql) {
        return of(name, sql, new Kind.Decimal(""));
    }

    public static Column percent(String name, String sql) {
        return of(name, sql, new Kind.Decimal(" %"));
    }

    public static Column moment(String name, String sql) {
        return of(name, sql, new Kind.Moment());
    }

    public static Column day(String name, String sql) {
        return of(name, sql, new Kind.Day());
    }

    public static Column yesNo(String name, String sql) {
        return of(name, sql, new Kind.YesNo());
    }

    public static Column choice(String name, String sql, String... words) {
        return of(name, sql, new Kind.Choice(List.of(words)));
    }

    public static Column reference(String name, String sql, String register) {
        return of(name, sql, new Kind.Reference(register));
    }

    /** Found by the key of the register's rows. */
    public static Column found(String name, String sql, String register) {
        return of(name, sql, new Kind.Found(register, ""));
    }

    public static Column found(String name, String sql, String register, String by) {
        return of(name, sql, new Kind.Found(register, by));
    }

    private static Column of(String name, String sql, Kind kind) {
        return new Column(name, sql, kind, false, List.of(), "", false, false, false, Filling.NOTHING, "");
    }

    public Column required() {
        return new Column(name, sql, kind, true, aliases, hint, isListed, isFiltered, isExpected, filling, keptAfter);
    }

    public Column alias(String... names) {
        var all = Stream.concat(aliases.stream(), Stream.of(names)).toList();
        return new Column(name, sql, kind, isRequired, all, hint, isListed, isFiltered, isExpected, filling, keptAfter);
    }

    public Column hint(String sentence) {
        return new Column(
                name, sql, kind, isRequired, aliases, sentence, isListed, isFiltered, isExpected, filling, keptAfter);
    }

    public Column listed() {
        return new Column(name, sql, kind, isRequired, aliases, hint, true, isFiltered, isExpected, filling, keptAfter);
    }

    public Column filtered() {
        return new Column(name, sql, kind, isRequired, aliases, hint, isListed, true, isExpected, filling, keptAfter);
    }

    public Column expected() {
        return new Column(name, sql, kind, isRequired, aliases, hint, isListed, isFiltered, true, filling, keptAfter);
    }

    public Column atMost(int characters) {
        return of(new Kind.Text(characters, false));
    }

    public Column between(int least, int most) {
        return of(new Kind.Number(least, most));
    }

    public Column filledWith(Filling what) {
        return new Column(
                name, sql, kind, isRequired, aliases, hint, isListed, isFiltered, isExpected, what, keptAfter);
    }

    public Column keptAfter(String act) {
        return new Column(name, sql, kind, isRequired, aliases, hint, isListed, isFiltered, isExpected, filling, act);
    }

    private Column of(Kind other) {
        return new Column(
                name, sql, other, isRequired, aliases, hint, isListed, isFiltered, isExpected, filling, keptAfter);
    }

    /** The column's name in addresses and forms: "Anställd från" is {@code anstalld-fran}. */
    public String parameter() {
        return Swedish.plain(name);
    }

    /** The name within a sentence: "Typ" is "typ", but "IT-stöd" stays. */
    public String word() {
        var second = name.length() > 1 ? name.charAt(1) : 'a';
        return Character.isUpperCase(second) ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether it leads to a row of another register. */
    boolean leads() {
        return kind instanceof Kind.Reference || kind instanceof Kind.Found;
    }

    /** The register it leads to; asked only of a column that leads. */
    String target() {
        return switch (kind) {
            case Kind.Reference(var register) -> register;
            case Kind.Found(var register, var by) -> register;
            default -> throw new IllegalStateException(name + " leads nowhere");
        };
    }
}
