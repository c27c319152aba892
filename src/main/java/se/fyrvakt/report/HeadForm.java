package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;
import se.fyrvakt.web.Problems;

/** What was filled in about the report as a whole, and the version of it that was looked at. */
record HeadForm(
        @Nullable Integer version,
        @Nullable String day,
        @Nullable String caseNumber,
        @Nullable String addressee,
        @Nullable String handler,
        @Nullable String proposals,
        @Nullable List<Long> important) {

    HeadForm {
        important = Objects.requireNonNullElse(important, List.<Long>of());
    }

    static HeadForm of(Report report, List<String> usual, List<Long> important) {
        var head = report.head();
        return new HeadForm(
                report.version(),
                report.day().toString(),
                head.caseNumber(),
                head.addressee(),
                head.handler(),
                String.join("\n", head.proposals().isEmpty() ? usual : head.proposals()),
                important);
    }

    HeadForm on(int newVersion) {
        return new HeadForm(newVersion, day, caseNumber, addressee, handler, proposals, important);
    }

    int seen() {
        return Objects.requireNonNullElse(version, 0);
    }

    /** Null where it is no day. */
    @Nullable
    LocalDate chosenDay() {
        return Values.day(SectionForm.tidy(day)) instanceof Parsed.Value<LocalDate>(var chosen) ? chosen : null;
    }

    List<Long> chosen() {
        return Objects.requireNonNull(important);
    }

    boolean isChosen(long measure) {
        return chosen().contains(measure);
    }

    /** @param usual the proposal where nobody has written anything else: it is not kept as theirs */
    ReportHead head(List<String> usual) {
        var written = SectionRepository.lines(SectionForm.tidy(proposals));
        return new ReportHead(
                SectionForm.tidy(caseNumber),
                SectionForm.tidy(addressee),
                SectionForm.tidy(handler),
                written.equals(usual) ? List.of() : written);
    }

    Problems problems(int year) {
        var problems = new LinkedHashMap<String, String>();
        var chosen = chosenDay();
        if (chosen == null || chosen.getYear() != year) {
            problems.put("day", "Skriv en dag under %d, till exempel %d-11-16.".formatted(year, year));
        }
        atMost(80, "caseNumber", caseNumber, problems);
        atMost(200, "addressee", addressee, problems);
        atMost(200, "handler", handler, problems);
        atMost(4_000, "proposals", proposals, problems);
        if (chosen().size() > NextYear.MOST_IMPORTANT) {
            problems.put("important", "Välj högst två åtgärder.");
        }
        return new Problems(problems);
    }

    private static void atMost(int longest, String field, @Nullable String typed, Map<String, String> problems) {
        if (SectionForm.tidy(typed).length() > longest) {
            problems.put(field, "Skriv högst %d tecken.".formatted(longest));
        }
    }
}
