package se.fyrvakt.document;

import java.util.List;
import java.util.stream.Stream;

/** A paper: what stands at its head, its body, and its appendices, which are numbered and begin on pages of their own. */
public record Document(Head head, List<Section> body, List<Section> appendices) {

    static final String LANGUAGE = "sv-SE";

    public Document {
        body = List.copyOf(body);
        appendices = List.copyOf(appendices);
    }

    /** "Bilaga 2. Tillgångar utan ansvarig". */
    String appendixHeading(int index) {
        return "Bilaga " + (index + 1) + ". " + appendices.get(index).heading();
    }

    Stream<Block> blocks() {
        return Stream.concat(body.stream(), appendices.stream()).flatMap(section -> section.blocks().stream());
    }
}
