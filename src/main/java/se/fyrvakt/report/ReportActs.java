package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
import se.fyrvakt.kernel.Actor;

/** What is done to a draft: one at a time, and written down in the same transaction. */
@Component
class ReportActs {

    private final ReportRepository reports;
    private final SectionRepository sections;
    private final History history;
    private final Tenancy tenancy;

    ReportActs(ReportRepository reports, SectionRepository sections, History history, Tenancy tenancy) {
        this.reports = reports;
        this.sections = sections;
        this.history = history;
        this.tenancy = tenancy;
    }

    enum Outcome {
        DONE,
        /** Somebody else saved in between. */
        CHANGED_MEANWHILE,
        /** There is no such draft. */
        NO_DRAFT
    }

    /** A new draft; empty where its year has one. */
    Optional<Long> begin(LocalDate day, Actor actor) {
        return tenancy.write(actor.administration(), () -> reports.add(day).map(id -> begun(id, actor, "påbörjade")));
    }

    /** The next edition of an adopted report; empty where its year has a draft. */
    Optional<Long> beginEdition(Report adopted, Actor actor) {
        return tenancy.write(
                actor.administration(),
                () -> reports.addEdition(adopted).map(id -> begun(id, actor, "påbörjade en ny version")));
    }

    private long begun(long id, Actor actor, String act) {
        note(reports.find(id).orElseThrow(), actor, act, Map.of(), Map.of());
        return id;
    }

    Outcome discard(long id, Actor actor) {
        return onDraft(id, actor, report -> {
            note(report, actor, "kastade utkastet", Map.of(), Map.of());
            reports.remove(id);
            return Outcome.DONE;
        });
    }

    /** @param version the one that was looked at */
    Outcome change(long id, int version, LocalDate day, ReportHead head, List<Long> mostImportant, Actor actor) {
        return onDraft(id, actor, report -> {
            if (report.version() != version) {
                return Outcome.CHANGED_MEANWHILE;
            }
            reports.change(report, day, head, mostImportant);
            note(
                    report,
                    actor,
                    "ändrade huvudet",
                    fields(report.day(), report.head(), report.mostImportant()),
                    fields(day, head, mostImportant));
            return Outcome.DONE;
        });
    }

    private static Map<String, String> fields(LocalDate day, ReportHead head, List<Long> mostImportant) {
        var fields = new TreeMap<String, String>();
        fields.put("Dag", day.toString());
        fields.put("Diarienummer", head.caseNumber());
        fields.put("Till", head.addressee());
        fields.put("Handläggare", head.handler());
        fields.put("Förslag till beslut", String.join("\n", head.proposals()));
        fields.put("Viktigaste åtgärderna", mostImportant.toString());
        return fields;
    }

    /** @param written with the version that was looked at */
    Outcome write(long id, Chapter chapter, SectionText written, Actor actor) {
        return onDraft(id, actor, report -> {
            var before = sections.of(report).section(chapter);
            if (before.version() != written.version()) {
                return Outcome.CHANGED_MEANWHILE;
            }
            sections.save(id, chapter, written);
            note(report, actor, "ändrade avsnittet " + chapter.heading(), before.fields(), written.fields());
            return Outcome.DONE;
        });
    }

    /** @param remark empty to take it away */
    Outcome remark(long id, String figure, String remark, Actor actor) {
        return onDraft(id, actor, report -> {
            var before = sections.of(report).remark(figure);
            sections.remark(id, figure, remark);
            note(
                    report,
                    actor,
                    "ändrade anmärkningen till en siffra",
                    Map.of(figure, before == null ? "" : before),
                    Map.of(figure, remark));
            return Outcome.DONE;
        });
    }

    private Outcome onDraft(long id, Actor actor, Function<Report, Outcome> act) {
        return tenancy.write(
                actor.administration(),
                () -> reports.lock(id).filter(Report::isDraft).map(act).orElse(Outcome.NO_DRAFT));
    }

    private void note(Report report, Actor actor, String act, Map<String, String> before, Map<String, String> after) {
        history.record(actor, report.subject(), act, report.label(), known(before), known(after));
    }

    /** What is empty was not there. */
    private static Map<String, @Nullable String> known(Map<String, String> fields) {
        var known = new TreeMap<String, @Nullable String>(fields);
        known.values().removeIf(value -> String.valueOf(value).isEmpty());
        return known;
    }
}
