package se.fyrvakt.document;

/**
 * In the place of what is secret. What it is, is never in the paper, so that no format can leak it.
 *
 * @param paragraph of the Public Access to Information and Secrecy Act (OSL), "18 kap. 8 §"
 */
public record Masked(String paragraph) implements Block, Run {

    /** Also for the cells of a table. */
    public String shown() {
        return "[uppgiften är sekretessbelagd, OSL " + paragraph + "]";
    }
}
