package se.fyrvakt.register;

/**
 * What must hold between the columns of a row: the same words for a form, a file and a constraint of the table.
 *
 * @param name the table's check constraint
 * @param column where the fault is shown
 * @param sentence what is wrong and what to do
 * @param condition SQL over the row's columns; unknown (null) holds
 */
record Rule(String name, Column column, String sentence, String condition) {}
