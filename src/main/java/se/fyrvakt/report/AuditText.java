package se.fyrvakt.report;

import static se.fyrvakt.report.Phrases.figure;

import java.util.stream.Collectors;

/** Each audit with what remains; one that is under way has no result yet. */
record AuditText() implements ChapterText {

    @Override
    public String of(Basis basis) {
        var audits = basis.facts().audits();
        return audits.isEmpty()
                ? "Ingen revision är registrerad."
                : audits.stream().map(audit -> audit(audit, basis)).collect(Collectors.joining("\n\n"));
    }

    private static String audit(RegisterFacts.Audit audit, Basis basis) {
        return audit.isRunning()
                ? "%s (%s) pågår. Resultat saknas ännu."
                        .formatted(Phrases.plain(audit.name()), Phrases.plain(audit.id()))
                : done(audit) + remaining(audit, basis);
    }

    private static String done(RegisterFacts.Audit audit) {
        return "%s (%s) genomfördes %s%s. Av %s rekommendationer är %s öppna, varav %s väsentliga."
                .formatted(
                        Phrases.plain(audit.name()),
                        Phrases.plain(audit.id()),
                        audit.done(),
                        audit.followed() == null ? "" : " och följdes upp " + audit.followed(),
                        figure("rekommendationer." + audit.id()),
                        figure("rekommendationer." + audit.id() + ".oppna"),
                        figure("rekommendationer." + audit.id() + ".oppna_vasentliga"));
    }

    private static String remaining(RegisterFacts.Audit audit, Basis basis) {
        var open = basis.facts().recommendations().stream()
                .filter(each -> each.isOpen() && each.audit().equals(audit.id()))
                .limit(10)
                .map(each -> Phrases.guarded(each, Phrases.oneLine(each.text())))
                .toList();
        return open.isEmpty() ? "" : " Det som kvarstår:\n" + Phrases.points(open);
    }
}
