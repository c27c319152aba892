package se.fyrvakt.document;

import java.util.List;

/**
 * What stands first in a paper.
 *
 * @param kind what the paper is, "Tjänsteutlåtande"
 * @param facts diary number, day, who handles it, to whom
 * @param footer stands at the foot of every page
 */
public record Head(String organisation, String kind, String title, List<Fact> facts, String footer) {

    public record Fact(String label, String value) {}

    public Head {
        facts = List.copyOf(facts);
    }
}
