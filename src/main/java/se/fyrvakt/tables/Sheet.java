package se.fyrvakt.tables;

/** One table: a sheet of a workbook, or the whole of a text file. */
public interface Sheet {

    /** The sheet's name; the file's for a text file. */
    String name();

    boolean hidden();

    /** The rows from the top. May be asked for again; every answer must be closed. */
    Rows rows();
}
