package se.fyrvakt.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.fyrvakt.figures.FigureAddress;
import se.fyrvakt.history.Entry;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.report.FinalRepository.Final;
import se.fyrvakt.report.KeptFileRepository.Listed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;

/** An adopted report: what was kept, and what the registers would say today. */
record AdoptedPage(
        Report report,
        List<Listed> files,
        List<Final> finals,
        List<Reason> reasons,
        Readership readership,
        boolean mayWrite,
        List<Entry> entries)
        implements Answer.Screen {

    private static final int SHOWN = 5;

    List<Fact> facts() {
        var adoption = Objects.requireNonNull(report.adoption());
        return List.of(
                Fact.of("Uppgifter per", report.day().toString()),
                Fact.of("Beslutad", adoption.decidedOn().toString()),
                Fact.of("Fastställd i Fyrvakt", Swedish.moment(adoption.at()) + " av " + adoption.by()),
                Fact.of("Siffrorna beräknade", Swedish.moment(adoption.computedAt())),
                Fact.of("Diarienummer", report.head().caseNumber()),
                Fact.of("Kontrollsumma (SHA-256)", adoption.checksum()));
    }

    boolean isReadWhole() {
        return readership == Readership.ALL;
    }

    List<Listed> shownFiles() {
        return files.stream()
                .filter(this::isRead)
                .sorted(Comparator.comparing(AdoptedPage::place))
                .toList();
    }

    /** The file of rows is only for whoever may read all registers. */
    private boolean isRead(Listed file) {
        return FileKind.called(file.name()).map(readership::reads).orElse(mayWrite);
    }

    private static int place(Listed file) {
        return FileKind.called(file.name()).map(FileKind::ordinal).orElse(FileKind.values().length);
    }

    String file(Listed file) {
        return report.address() + "/hamta/" + file.name();
    }

    static String size(long bytes) {
        return Swedish.number(Math.max(1, bytes / 1024)) + " kB";
    }

    String figure(Reason reason) {
        return FigureAddress.of(reason.figure().name(), report.day());
    }

    static List<Entry> shown(Reason reason) {
        return reason.entries().stream().limit(SHOWN).toList();
    }

    static int more(Reason reason) {
        return Math.max(0, reason.entries().size() - SHOWN);
    }

    String finalFile(Final attached) {
        return report.address() + "/slutlig/" + attached.id();
    }
}
