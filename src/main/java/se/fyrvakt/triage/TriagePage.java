package se.fyrvakt.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import se.fyrvakt.deadlines.TimeSpan;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Meanwhile;
import se.fyrvakt.register.Row;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Problems;

/** One incident as it was reported, what is asked of whoever judges it, and other reports that may be of the same event. */
record TriagePage(
        Row row,
        List<Related> others,
        List<Column> asked,
        TriageForm form,
        Problems problems,
        Meanwhile meanwhile,
        boolean mayJudge,
        Instant now)
        implements Answer.Screen {

    private static final List<String> REPORTED =
            List.of("Nummer", TriagedRegister.REPORTED, TriagedRegister.OCCURRED, "Upphörde", "Källa", "Beskrivning");

    private static final List<String> DECIDED =
            List.of(TriagedRegister.JUDGED, TriagedRegister.STATUS, TriagedRegister.CLOSED, TriagedRegister.CAMPAIGN);

    @Override
    public HttpStatus status() {
        if (problems.exist()) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        return meanwhile.isSomething() ? HttpStatus.CONFLICT : HttpStatus.OK;
    }

    boolean isProblem() {
        return status().isError();
    }

    /** What was reported, and what follows from the judgement. */
    List<Fact> facts() {
        return facts(Stream.of(REPORTED, DECIDED).flatMap(List::stream).map(row.register()::column));
    }

    /** The same and all that is asked, for those who only read. */
    List<Fact> answered() {
        return facts(asked.stream());
    }

    private List<Fact> facts(Stream<Column> columns) {
        return columns.map(column -> new Fact(
                        column.name(),
                        row.cell(column).shown(),
                        row.cell(column).href()))
                .toList();
    }

    /** "Har väntat 3 dygn och 4 timmar"; empty when somebody has judged it. */
    String waited() {
        var judged = row.cell(row.register().column(TriagedRegister.JUDGEMENT)).text();
        return judged == null ? "Har väntat på bedömning i " + TimeSpan.words(sinceReport()) + "." : "";
    }

    private Duration sinceReport() {
        var reported = TriageForm.moment(TriageForm.text(row, row.register().column(TriagedRegister.REPORTED)));
        return reported == null || reported.isAfter(now) ? Duration.ZERO : Duration.between(reported, now);
    }

    boolean isKnown(Column column) {
        return column.name().equals(TriagedRegister.KNOWN);
    }

    boolean isSameAs(Column column) {
        return column.name().equals(TriagedRegister.SAME_AS);
    }

    /** Asked once more where what was typed is odd but can be true. */
    boolean asksWhetherKnownBefore() {
        return form.isConfirmed() || form.isKnownTooEarly(row);
    }

    List<Related> duplicates() {
        return others.stream().filter(Related::isDuplicate).toList();
    }

    List<Related> likely() {
        return others.stream().filter(each -> !each.isDuplicate()).toList();
    }
}
