package se.fyrvakt.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, straight from its part of the workbook. */
final class WorkbookRows implements Rows {

    private static final int EXCELS_COLUMNS = 16_384;

    private final Workbook workbook;
    private final Xml xml;
    private final Cells cells;
    private final StringBuilder text = new StringBuilder();
    private long line;
    private boolean ended;
    private @Nullable Refusal refusal;

    WorkbookRows(Workbook workbook, Xml xml) {
        this.workbook = workbook;
        this.xml = xml;
        this.cells = new Cells(workbook.limits());
    }

    @Override
    public @Nullable Row next() {
        try {
            while (!ended && xml.next()) {
                if (xml.opens("row")) {
                    return row();
                }
                ended = xml.closes("sheetData");
            }
        } catch (Unreadable e) {
            refusal = new Refusal(e.refusal().message(), line);
        } catch (IOException e) {
            refusal = new Refusal(Xml.damaged().refusal().message(), line);
        }
        ended = true;
        return null;
    }

    private Row row() throws IOException {
        line = number(xml.attribute("r"), line + 1);
        boolean hidden = xml.is("hidden");
        cells.start(line);
        for (int column = 0; xml.next() && !xml.closes("row"); ) {
            if (xml.opens("c")) {
                column = column(xml.attribute("r"), column);
                cell(column++);
            }
        }
        return cells.row(hidden);
    }

    private static long number(String digits, long otherwise) throws Unreadable {
        if (digits.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw Xml.damaged();
        }
    }

    /** The column of a reference such as AB12, from 0. */
    private static int column(String reference, int otherwise) throws Unreadable {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > EXCELS_COLUMNS || column < 1) {
                throw Xml.damaged();
            }
        }
        return reference.isEmpty() ? otherwise : Math.max(0, column - 1);
    }

    private void cell(int column) throws IOException {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        boolean formula = false;
        text.setLength(0);
        while (xml.next() && !xml.closes("c")) {
            formula |= xml.opens("f");
            if (xml.opens("v")) {
                xml.text("v", text, workbook.limits().cellChars());
            } else if (xml.opens("t")) {
                xml.text("t", text, workbook.limits().cellChars());
            } else if (xml.opens("f")) {
                xml.text("f", new StringBuilder(), workbook.limits().cellChars());
            } else if (xml.opens("rPh")) {
                xml.text("rPh", new StringBuilder(), workbook.limits().cellChars());
            }
        }
        put(column, type, style, formula);
    }

    private void put(int column, String type, String style, boolean formula) throws IOException {
        var raw = text.toString();
        if (raw.isEmpty() && formula && !type.equals("str")) {
            cells.fault(column, "Formeln saknar uträknat värde. Öppna filen i Excel, spara den och försök igen.");
        }
        if (type.equals("e")) {
            cells.fault(column, "Cellen visar felet " + raw + ". Rätta formeln.");
        }
        cells.put(column, value(raw, type, style));
    }

    private String value(String raw, String type, String style) throws Unreadable {
        return switch (type) {
            case "s" -> raw.isEmpty() ? "" : workbook.shared(raw);
            case "inlineStr", "str" -> Escapes.read(raw);
            case "b" -> raw.isBlank() ? "" : raw.strip().equals("1") ? "sant" : "falskt";
            case "d" -> raw.replaceFirst("T00:00:00(\\.0*)?Z?$", "");
            case "e" -> raw;
            default -> raw.isBlank() ? "" : workbook.formats().text(raw, style);
        };
    }

    @Override
    public @Nullable Refusal refusal() {
        return refusal;
    }

    @Override
    public void close() {
        ended = true;
        try {
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
