package se.fyrvakt.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.fyrvakt.deadlines.Criterion;
import se.fyrvakt.kernel.Swedish;

/**
 * A guided judgement: what somebody has answered to the criteria, and what that proposes. A person decides.
 *
 * @param answers by the criteria's codes
 */
record Significance(List<Criterion> criteria, Map<String, String> answers) {

    String answer(Criterion criterion) {
        return answers.getOrDefault(criterion.code(), "").strip();
    }

    boolean isAnswered() {
        return criteria.stream().anyMatch(criterion -> !answer(criterion).isEmpty());
    }

    private List<Criterion> met() {
        return criteria.stream()
                .filter(criterion -> criterion.isMet(answer(criterion)))
                .toList();
    }

    boolean isProposed() {
        return !met().isEmpty();
    }

    /** What the proposal rests on, ready to be the reason of a decision; empty until something is answered. */
    String reason() {
        if (!isAnswered()) {
            return "";
        }
        return isProposed()
                ? met().stream().map(this::said).collect(Collectors.joining("\n"))
                : "Inget av kriterierna är uppfyllt.";
    }

    private String said(Criterion criterion) {
        return criterion.isYesOrNo()
                ? "%s: %s.".formatted(criterion.code(), criterion.text())
                : "%s: %s, %s %s (gräns %s)."
                        .formatted(
                                criterion.code(),
                                criterion.text(),
                                answer(criterion),
                                criterion.unit(),
                                criterion.line());
    }

    Map<String, List<Criterion>> bySector() {
        return criteria.stream()
                .collect(Collectors.groupingBy(
                        criterion -> criterion.sector().equals("alla")
                                ? "Alla verksamheter"
                                : Swedish.capitalised(criterion.sector()),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
    }
}
