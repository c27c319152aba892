package se.fyrvakt.classification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;
import se.fyrvakt.web.Problems;

/** What the owner filled in. @param lastDay as typed */
record DecisionForm(int version, String lastDay, String caseNumber, String remark) {

    private static final int LONGEST_CASE = 60;

    static DecisionForm usual(Interview interview, LocalDate lastDay) {
        return new DecisionForm(interview.version(), lastDay.toString(), "", "");
    }

    static DecisionForm of(Map<String, String> sent) {
        return new DecisionForm(
                Typed.number(sent, "version", 0),
                Typed.text(sent, "giltig-till"),
                Typed.text(sent, "diarienummer"),
                Typed.text(sent, "kommentar"));
    }

    DecisionForm on(int newVersion) {
        return new DecisionForm(newVersion, lastDay, caseNumber, remark);
    }

    private Optional<LocalDate> day() {
        return Values.day(lastDay) instanceof Parsed.Value<LocalDate>(var day) ? Optional.of(day) : Optional.empty();
    }

    /** Only of a form without problems. */
    Decision decision() {
        return new Decision(day().orElseThrow(), caseNumber);
    }

    Problems problems(LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        if (day().filter(day -> !day.isBefore(today)).isEmpty()) {
            problems.put(
                    "giltig-till", "Skriv en dag från och med i dag, till exempel %s.".formatted(today.plusYears(2)));
        }
        var wrong = Typed.wrong("Diarienummer", caseNumber, LONGEST_CASE);
        if (wrong != null) {
            problems.put("diarienummer", wrong);
        }
        return new Problems(problems);
    }

    Problems problemsOfRemark() {
        var wrong = Typed.wrongMotive(remark);
        return wrong == null ? Problems.NONE : Problems.with("kommentar", wrong);
    }
}
