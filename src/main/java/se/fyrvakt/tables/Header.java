package se.fyrvakt.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/** The row of titles of a table, and what each column is. */
public final class Header {

    private static final Pattern UNSAID = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Sheet sheet;
    private final List<HeaderWord> words;
    private final long line;
    private final List<Column> columns;

    private Header(Sheet sheet, List<HeaderWord> words, long line, List<Column> columns) {
        this.sheet = sheet;
        this.words = words;
        this.line = line;
        this.columns = columns;
    }

    /**
     * A column of the file.
     *
     * @param title as it stands in the file; may be empty
     * @param known the usual name of the known column it is; null when it is none, or was met before
     * @param likeliest known columns it could be, where it is none
     * @param duplicate an earlier column is the same known column
     */
    public record Column(int index, String title, @Nullable String known, List<String> likeliest, boolean duplicate) {}

    /** The row that holds the most known names; where none holds any, the widest of the first rows. */
    public static Header find(Sheet sheet, List<HeaderWord> words) {
        return find(FirstRows.of(sheet), words);
    }

    public static Header find(FirstRows first, List<HeaderWord> words) {
        var best = new Titles(0, List.of(), 0);
        for (var row : first.rows()) {
            best = best.orBetter(Titles.of(row, words));
        }
        return of(first.sheet(), words, best.line(), best.titles(), Map.of());
    }

    private record Titles(long line, List<String> titles, int score) {

        static Titles of(Row row, List<HeaderWord> words) {
            var titles = Header.titles(row);
            var known = titles.stream()
                    .map(title -> known(title, words))
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            return new Titles(row.line(), titles, (int) known);
        }

        Titles orBetter(Titles other) {
            if (score != other.score) {
                return score > other.score ? this : other;
            }
            return score > 0 || titles.size() >= other.titles.size() ? this : other;
        }
    }

    private static List<String> titles(Row row) {
        var titles = new ArrayList<String>();
        for (int i = 0; i < row.size(); i++) {
            titles.add(Values.tidy(row.cell(i)));
        }
        while (!titles.isEmpty() && titles.getLast().isEmpty()) {
            titles.removeLast();
        }
        return titles;
    }

    private static Header of(
            Sheet sheet, List<HeaderWord> words, long line, List<String> titles, Map<String, String> mapping) {
        var columns = new ArrayList<Column>();
        var met = new HashSet<String>();
        for (int i = 0; i < titles.size(); i++) {
            var title = titles.get(i);
            var known = mapping.containsKey(key(title)) ? mapping.get(key(title)) : known(title, words);
            boolean duplicate = known != null && !known.isEmpty() && !met.add(known);
            columns.add(new Column(i, title, duplicate ? null : known, List.of(), duplicate));
        }
        var free = words.stream().filter(word -> !met.contains(word.name())).toList();
        return new Header(
                sheet,
                words,
                line,
                columns.stream().map(c -> suggested(c, free)).toList());
    }

    private static Column suggested(Column column, List<HeaderWord> free) {
        return column.known() != null || column.duplicate() || column.title().isEmpty()
                ? column
                : new Column(column.index(), column.title(), null, Likeness.likeliest(column.title(), free), false);
    }

    /** By the letters and digits alone; without accents too, where only one known column is then meant. */
    private static @Nullable String known(String title, List<HeaderWord> words) {
        var key = key(title);
        if (key.isEmpty()) {
            return null;
        }
        for (var word : words) {
            if (word.isCalled(key)) {
                return word.name();
            }
        }
        var bareKey = HeaderWord.bare(key);
        var bare = words.stream().filter(word -> word.isBareCalled(bareKey)).toList();
        return bare.size() == 1 ? bare.getFirst().name() : null;
    }

    /** What titles are compared by: case, spaces, hyphens and punctuation do not matter. */
    public static String key(String title) {
        return UNSAID.matcher(Swedish.composed(title)).replaceAll("").toLowerCase(Swedish.LOCALE);
    }

    /** The same table with columns known by a choice made by hand: title → known name, empty to leave the column out. */
    public Header with(Map<String, String> mapping) {
        var byKey = new HashMap<String, String>();
        mapping.forEach((title, known) -> byKey.put(key(title), known));
        return of(sheet, words, line, columns.stream().map(Column::title).toList(), byKey);
    }

    /** At least one known name stands in the file. */
    public boolean found() {
        return score() > 0;
    }

    public Sheet sheet() {
        return sheet;
    }

    public long line() {
        return line;
    }

    /** All columns of the file in its order. */
    public List<Column> columns() {
        return columns;
    }

    /** How many known columns the file has: tells which register it belongs to. */
    public int score() {
        return (int) columns.stream().filter(Header::isKnown).count();
    }

    private static boolean isKnown(Column column) {
        return column.known() != null && !column.known().isEmpty();
    }

    /** The place of a known column in the file; -1 when the file lacks it. */
    public int indexOf(String known) {
        return columns.stream()
                .filter(column -> known.equals(column.known()))
                .mapToInt(Column::index)
                .findFirst()
                .orElse(-1);
    }

    /** Columns with a title that are none of the known. */
    public List<Column> unknown() {
        return columns.stream()
                .filter(c -> c.known() == null && !c.duplicate() && !c.title().isEmpty())
                .toList();
    }

    public List<Column> duplicates() {
        return columns.stream().filter(Column::duplicate).toList();
    }

    /** Known columns that the file lacks. */
    public List<String> missing() {
        return words.stream()
                .map(HeaderWord::name)
                .filter(name -> indexOf(name) < 0)
                .toList();
    }

    /** The rows below the titles. */
    public DataRows rows() {
        return new DataRows(this, sheet.rows());
    }
}
