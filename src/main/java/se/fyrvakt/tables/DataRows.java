package se.fyrvakt.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows below a header that hold facts: empty ones, repeated titles and sums are passed over, the last two noted. */
public final class DataRows implements Rows {

    private static final int NOTED = 1_000;
    private static final Set<String> SUMS =
            Set.of("summa", "summor", "totalt", "total", "totalsumma", "delsumma", "sum");

    private final Header header;
    private final Rows rows;
    private final List<Skipped> skipped = new ArrayList<>();
    private long blank;

    DataRows(Header header, Rows rows) {
        this.header = header;
        this.rows = rows;
    }

    /** A row passed over, and why. */
    public record Skipped(long line, String why) {}

    @Override
    public @Nullable Row next() {
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (row.line() > header.line() && row.isBlank()) {
                blank++;
            } else if (row.line() > header.line() && !isNoted(row)) {
                return outside(row);
            }
        }
        return null;
    }

    /** At most the first thousand. */
    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    /** Rows with nothing in them. */
    public long blank() {
        return blank;
    }

    private boolean isNoted(Row row) {
        var why = isHeader(row) ? "Rubrikraden står en gång till." : isSum(row) ? "Raden är en summering." : "";
        if (!why.isEmpty() && skipped.size() < NOTED) {
            skipped.add(new Skipped(row.line(), why));
        }
        return !why.isEmpty();
    }

    private boolean isHeader(Row row) {
        if (header.columns().size() < 2) {
            return false;
        }
        for (var column : header.columns()) {
            if (!Values.tidy(row.cell(column.index())).equalsIgnoreCase(column.title())) {
                return false;
            }
        }
        return true;
    }

    /** Begins with a word for a sum and leaves at least half of the columns empty. */
    private boolean isSum(Row row) {
        int filled = 0;
        String first = "";
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).isBlank()) {
                first = filled++ == 0 ? row.cell(i) : first;
            }
        }
        return filled * 2 <= header.columns().size()
                && first.length() < 40
                && (SUMS.contains(Header.key(first)) || Header.key(first).equals("antalrader"));
    }

    /** Something beyond the last title is most often a separator inside a text, which has shifted the cells. */
    private Row outside(Row row) {
        for (int i = header.columns().size(); i < row.size(); i++) {
            if (!row.cell(i).isBlank()) {
                return row.with(new Fault(
                        i,
                        "Raden har fler celler än rubriker. Sätt citattecken runt text som innehåller skiljetecknet."));
            }
        }
        return row;
    }

    @Override
    public @Nullable Refusal refusal() {
        return rows.refusal();
    }

    @Override
    public void close() {
        rows.close();
    }
}
