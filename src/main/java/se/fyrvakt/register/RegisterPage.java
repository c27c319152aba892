package se.fyrvakt.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.fyrvakt.history.Entry;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Registers.Referring;
import se.fyrvakt.web.Answer.Screen;
import se.fyrvakt.web.Fact;

/** A row with its facts, what modules say of it, what refers to it and its history. */
record RegisterPage(Row row, List<Panel> panels, Map<Referring, Long> referring, List<Entry> history, boolean mayWrite)
        implements Screen {

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        for (var column : row.register().columns()) {
            var cell = row.cell(column);
            facts.add(new Fact(column.name(), shown(column, cell), cell.href()));
        }
        return facts;
    }

    /** A name with the key beside it; an address that nobody has says so. */
    private static String shown(Column column, Row.Cell cell) {
        if (column.kind() instanceof Kind.Found && cell.text() != null) {
            return cell.label() == null ? cell.text() + " (ingen har adressen)" : cell.label();
        }
        return column.kind() instanceof Kind.Reference
                        && cell.label() != null
                        && !cell.label().equals(cell.text())
                ? cell.text() + " " + cell.label()
                : cell.shown();
    }

    String state() {
        return row.register().life() == null ? "" : row.register().lived().word(row.state());
    }

    boolean canEnd() {
        return mayWrite && row.register().life() != null && row.state() < 2;
    }

    String endAddress() {
        return row.href() + "/" + row.register().lived().act().noun();
    }

    List<Link> links() {
        return referring.entrySet().stream().map(this::link).toList();
    }

    private Link link(Map.Entry<Referring, Long> entry) {
        var from = entry.getKey();
        var words = from.register().words();
        return new Link(
                Swedish.count(entry.getValue(), words.one(), words.many()),
                Objects.requireNonNull(from.column().name()),
                "/" + from.register().address() + "?" + from.column().parameter() + "=" + Row.encoded(row.key()));
    }

    record Link(String label, String by, String address) {}
}
