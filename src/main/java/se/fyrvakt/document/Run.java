package se.fyrvakt.document;

import java.util.Arrays;
import java.util.List;

/** A part of a line. */
public sealed interface Run permits Masked, Run.FigureLink, Run.Strong, Run.Text {

    record Text(String text) implements Run {}

    record Strong(String text) implements Run {}

    /**
     * A figure, linked to the row of a table that it comes from. Where the paper has no such row it is text.
     *
     * @param anchor as in {@link Table.Row#anchor}
     */
    record FigureLink(String shown, String anchor) implements Run {}

    static List<List<Run>> texts(String... texts) {
        return Arrays.stream(texts).map(text -> List.<Run>of(new Text(text))).toList();
    }
}
