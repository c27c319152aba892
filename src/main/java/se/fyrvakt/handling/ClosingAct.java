package se.fyrvakt.handling;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.notification.Proposals.Grounds;
import se.fyrvakt.register.Gate;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;

/** An act that closes incidents, and what they would then be: what is not typed stays as it is. */
record ClosingAct(Gate.Act act) {

    private static final String STATUS = "Status";
    private static final String CLOSED = "Avslutad";

    static boolean closes(Gate.Act act) {
        return act.register().address().equals(HandledIncident.REGISTER)
                && (HandledIncident.CLOSED.equals(cell(act, STATUS)) || cell(act, CLOSED) != null);
    }

    private static @Nullable String cell(Gate.Act act, String name) {
        return act.cells().get(act.register().column(name));
    }

    /** What a new row would be. */
    Closing added(Instant now) {
        return on(new Closing("", "", false, "", "", 0, 0, 0, Set.of(), new Grounds(now, false, false, false)));
    }

    Closing on(Closing before) {
        return new Closing(
                text("Bedömning", before.judgement()),
                text("Typ", before.kind()),
                isSaid("Dubblett av", before.isDuplicate()),
                text("Orsak", before.cause()),
                text("Skäl till inga åtgärder", before.noMeasuresBecause()),
                before.measures(),
                before.openTasks(),
                before.openPlans(),
                before.decided(),
                on(before.grounds()));
    }

    private Grounds on(Grounds before) {
        return new Grounds(
                Values.moment(text("Kännedom", "")) instanceof Parsed.Value<Instant>(var known)
                        ? known
                        : before.known(),
                isYes("Personuppgiftsincident", before.isPersonalData()),
                isYes("Misstänkt brott", before.isCrime()),
                isSaid("Bedömd betydande", before.isSignificant()));
    }

    private boolean has(String name) {
        return act.cells().containsKey(act.register().column(name));
    }

    private String text(String name, String before) {
        var typed = cell(act, name);
        return !has(name) ? before : typed == null ? "" : typed;
    }

    private boolean isYes(String name, boolean before) {
        return has(name) ? "ja".equals(cell(act, name)) : before;
    }

    private boolean isSaid(String name, boolean before) {
        return has(name) ? cell(act, name) != null : before;
    }
}
