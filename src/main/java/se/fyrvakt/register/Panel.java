package se.fyrvakt.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Visitor;

/**
 * A table that a module adds to the pages of a register's rows.
 *
 * @param lead what it says, in a sentence or two
 * @param titles of the columns, the first that of the lines' names
 */
public record Panel(String heading, String lead, List<String> titles, List<Line> lines) {

    /** @param cells those after the name */
    public record Line(String name, List<Cell> cells) {}

    /** @param href null where it leads nowhere */
    public record Cell(String text, @Nullable String href) {

        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }

    /** Declared as a bean by the module. Called within a transaction of the visitor's administration. */
    @FunctionalInterface
    public interface Source {

        /** Empty for rows it says nothing of, and for those who may not know. */
        Optional<Panel> of(Row row, Visitor visitor);
    }
}
