package se.fyrvakt.tables;

import java.util.List;

/** One row as it stands in the file. */
public final class Row {

    private final long line;
    private final String[] cells;
    private final boolean hidden;
    private final List<Fault> faults;

    Row(long line, String[] cells, boolean hidden, List<Fault> faults) {
        this.line = line;
        this.cells = cells;
        this.hidden = hidden;
        this.faults = List.copyOf(faults);
    }

    /** The line where the row begins in a text file, the sheet's own row number in a workbook. */
    public long line() {
        return line;
    }

    public int size() {
        return cells.length;
    }

    /** The cell as it stands, spaces and all; empty beyond the row's end. Columns are numbered from 0. */
    public String cell(int column) {
        return column >= 0 && column < cells.length ? cells[column] : "";
    }

    public boolean isBlank() {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Hidden in the workbook; it is read all the same. */
    public boolean hidden() {
        return hidden;
    }

    /** Cells whose text cannot be trusted: the row should not be saved as it is. Usually empty. */
    public List<Fault> faults() {
        return faults;
    }

    Row with(Fault fault) {
        var more = new java.util.ArrayList<>(faults);
        more.add(fault);
        return new Row(line, cells, hidden, more);
    }
}
