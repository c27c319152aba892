package se.fyrvakt.report;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.Subject;

/** What is done to the Word template, written down in the same transaction. */
@Component
class TemplateActs {

    /** There is one in an administration, so it has no number of its own. */
    private static final Subject TEMPLATE = new Subject(Report.HISTORY, 0);

    private final TemplateRepository templates;
    private final History history;
    private final Tenancy tenancy;

    TemplateActs(TemplateRepository templates, History history, Tenancy tenancy) {
        this.templates = templates;
        this.history = history;
        this.tenancy = tenancy;
    }

    boolean set(SentFile file, Actor actor) {
        return tenancy.write(actor.administration(), () -> {
            templates.set(file.name(), file.content(), actor.name());
            note(actor, "bytte Word-mall", Map.of("Fil", file.name()));
            return true;
        });
    }

    boolean remove(Actor actor) {
        return tenancy.write(actor.administration(), () -> {
            var removed = templates.remove();
            if (removed) {
                note(actor, "tog bort Word-mallen", Map.of());
            }
            return removed;
        });
    }

    private void note(Actor actor, String act, Map<String, String> after) {
        history.record(actor, TEMPLATE, act, "Word-mallen", Map.of(), after);
    }
}
