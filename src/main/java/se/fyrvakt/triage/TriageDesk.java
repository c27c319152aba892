package se.fyrvakt.triage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.HistoryRepository;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Meanwhile;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.register.Row;
import se.fyrvakt.register.SeenRows;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** What the page of one incident works with. One that the visitor may not see is not found, and each reading is logged. */
@Component
record TriageDesk(
        TriagedRegister incidents,
        RelatedRepository related,
        SeenRows seen,
        Registrar registrar,
        HistoryRepository history,
        Tenancy tenancy,
        Clock clock) {

    private static final String TOO_EARLY =
            "Kännedom ligger före det att incidenten inträffade. Rätta tiden, eller kryssa för att den stämmer.";

    Answer show(long id, Visitor visitor) {
        return read(
                        id,
                        visitor,
                        (row, others) -> page(
                                row,
                                others,
                                TriageForm.of(row, incidents.asked()),
                                Problems.NONE,
                                Meanwhile.NOTHING,
                                visitor))
                .orElseGet(Answer.NotFound::new);
    }

    Answer save(long id, TriageForm form, Visitor visitor) {
        return find(id, visitor).map(row -> save(row, form, visitor)).orElseGet(Answer.NotFound::new);
    }

    private Answer save(Row row, TriageForm form, Visitor visitor) {
        if (form.isKnownTooEarly(row)) {
            var where = incidents.column(TriagedRegister.KNOWN).parameter();
            return again(row, form, Problems.with(where, TOO_EARLY), visitor);
        }
        var judgement = new Judgement(row, form, clock.instant());
        var outcome = registrar.change(
                incidents.register(), row.id(), form.version(), judgement.cells(), visitor, judgement.act());
        return switch (outcome) {
            case Outcome.Saved saved -> Answer.seeOther(Notice.SPARAD.on(InboxFilter.ADDRESS + "/" + row.id()));
            case Outcome.Refused(var faults) -> again(row, form, TriageForm.problems(faults), visitor);
            case Outcome.ChangedMeanwhile c -> meanwhile(row.id(), form, visitor);
        };
    }

    private Answer again(Row row, TriageForm form, Problems problems, Visitor visitor) {
        return read(row.id(), visitor, (now, others) -> page(now, others, form, problems, Meanwhile.NOTHING, visitor))
                .orElseGet(Answer.NotFound::new);
    }

    /** The form again, nothing typed lost, with what the other one did. */
    private Answer meanwhile(long id, TriageForm form, Visitor visitor) {
        return read(id, visitor, (now, others) -> {
                    var since = history.since(new Subject(TriagedRegister.ADDRESS, id), form.version());
                    var meanwhile = Meanwhile.of(now, form.typed(), since);
                    return page(
                            now,
                            others,
                            form.with(now.version(), meanwhile.typed()),
                            Problems.NONE,
                            meanwhile,
                            visitor);
                })
                .orElseGet(Answer.NotFound::new);
    }

    private TriagePage page(
            Row row, List<Related> others, TriageForm form, Problems problems, Meanwhile meanwhile, Visitor visitor) {
        return new TriagePage(
                row,
                others,
                incidents.asked(),
                form,
                problems,
                meanwhile,
                TriagedRegister.mayJudge(visitor),
                clock.instant());
    }

    private Optional<Row> find(long id, Visitor visitor) {
        return tenancy.write(
                visitor.administration(), () -> seen.read(TriagedRegister.ADDRESS, id, "sände en bedömning", visitor));
    }

    @FunctionalInterface
    private interface Showing {
        Answer of(Row row, List<Related> others);
    }

    private Optional<Answer> read(long id, Visitor visitor, Showing showing) {
        return tenancy.write(visitor.administration(), () -> {
            var others = related.of(id);
            return seen.read(TriagedRegister.ADDRESS, id, opened(others), visitor)
                    .map(row -> showing.of(row, others));
        });
    }

    private static String opened(List<Related> others) {
        return others.isEmpty()
                ? "öppnade för att bedöma"
                : "öppnade för att bedöma, med %s till".formatted(Swedish.count(others.size(), "rubrik", "rubriker"));
    }
}
