package se.fyrvakt.ordering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/**
 * A request as the visitor may see it.
 *
 * @param person its name, or the employee number where the register of people does not know it
 * @param until the last day; null for none
 * @param decision empty until there is one
 * @param approver who is to approve it; empty where it is the coordinator
 * @param carrier who is to carry it out; empty where it is the coordinator
 * @param decides whether the visitor is to approve it
 * @param carries whether the visitor is to carry it out
 */
record Request(
        long id,
        int version,
        String asset,
        String person,
        String entitlement,
        Wish wish,
        LocalDate from,
        @Nullable LocalDate until,
        String reason,
        boolean isUrgent,
        String by,
        LocalDate requested,
        String decision,
        String comment,
        String decider,
        @Nullable LocalDate decided,
        @Nullable LocalDate done,
        @Nullable LocalDate ended,
        String approver,
        String carrier,
        boolean decides,
        boolean carries) {

    static final String APPROVED = "godkänd";
    static final String REFUSED = "avslagen";
    private static final String COORDINATOR = "samordnaren";

    String address() {
        return OrderPage.ADDRESS + "/" + id;
    }

    /** "Journalen: ändra". */
    String what() {
        return asset + ": " + entitlement;
    }

    boolean isToBeDecided() {
        return decides && decision.isEmpty();
    }

    boolean isToBeDone() {
        return carries && done == null && (decision.equals(APPROVED) || isUrgent && decision.isEmpty());
    }

    /** Whether it has been given until a day, and is still there. */
    boolean isToBeEnded() {
        return carries && wish != Wish.ENDED && done != null && until != null && ended == null;
    }

    /** How far it has come, in a sentence or two. */
    String state() {
        if (ended != null) {
            return "Avslutad %s.".formatted(Swedish.longDay(ended));
        }
        return done == null ? asked() : "Utförd %s. ".formatted(Swedish.longDay(done)) + given();
    }

    private String asked() {
        return decision.equals(APPROVED)
                ? "Godkänd. Väntar på att %s ska utföra den.".formatted(named(carrier))
                : given();
    }

    private String given() {
        return switch (decision) {
            case APPROVED -> until == null ? "" : "Gäller till och med %s.".formatted(Swedish.longDay(until));
            case REFUSED -> "Avslagen: " + comment;
            default -> waiting();
        };
    }

    private String waiting() {
        return "Väntar på att %s ska godkänna den.".formatted(named(approver));
    }

    private static String named(String somebody) {
        return somebody.isEmpty() ? COORDINATOR : somebody;
    }
}
