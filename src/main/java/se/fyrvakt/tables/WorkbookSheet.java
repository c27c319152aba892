package se.fyrvakt.tables;

import java.io.IOException;

/** A sheet of a workbook. */
record WorkbookSheet(Workbook workbook, String name, String part, boolean hidden) implements Sheet {

    @Override
    public Rows rows() {
        try {
            return new WorkbookRows(workbook, workbook.xml(part));
        } catch (Unreadable e) {
            return new NoRows(e.refusal());
        } catch (IOException e) {
            return new NoRows(Xml.damaged().refusal());
        }
    }
}
