package se.fyrvakt.classification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.web.Problems;

/** What was filled in about the whole. @param deservesMore "ja", "nej" or empty */
record WholeForm(int version, String scope, String deservesMore, String aggregation) {

    private static final int LONGEST_SCOPE = 1000;

    static WholeForm of(Interview interview) {
        var more = interview.deservesMore();
        return new WholeForm(
                interview.version(),
                interview.scope(),
                more == null ? "" : more ? "ja" : "nej",
                interview.aggregation());
    }

    static WholeForm of(Map<String, String> sent) {
        return new WholeForm(
                Typed.number(sent, "version", 0),
                Typed.text(sent, "omfattning"),
                Typed.text(sent, "samlat"),
                Typed.text(sent, "samlat-varfor"));
    }

    WholeForm on(int newVersion) {
        return new WholeForm(newVersion, scope, deservesMore, aggregation);
    }

    @Nullable
    Boolean more() {
        return switch (deservesMore) {
            case "ja" -> true;
            case "nej" -> false;
            default -> null;
        };
    }

    /** @param isLater whether it need not be whole yet */
    Problems problems(boolean isLater) {
        var problems = new LinkedHashMap<String, String>();
        if (more() == null && !isLater) {
            problems.put("samlat", "Välj ja eller nej.");
        }
        put(problems, "samlat-varfor", wrongReason(isLater));
        put(problems, "omfattning", Typed.wrong("Omfattningen", scope, LONGEST_SCOPE));
        return new Problems(problems);
    }

    private @Nullable String wrongReason(boolean isLater) {
        return Boolean.TRUE.equals(more()) && !isLater
                ? Typed.wrongMotive(aggregation)
                : Typed.wrong("Texten", aggregation, Typed.LONGEST);
    }

    private static void put(Map<String, String> problems, String field, @Nullable String wrong) {
        if (wrong != null) {
            problems.put(field, wrong);
        }
    }
}
