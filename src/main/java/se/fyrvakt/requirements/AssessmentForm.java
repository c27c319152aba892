package se.fyrvakt.requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reading;
import se.fyrvakt.web.Problems;

/** What was filled in about each requirement, by its number. */
record AssessmentForm(Map<Long, Said> all) {

    /**
     * @param result as the register says it; empty where nothing is chosen
     * @param mark of the assessment that stood when the page was shown
     */
    record Said(String result, String motive, String evidence, String mark) {}

    static AssessmentForm of(List<Demand> demands) {
        var all = new LinkedHashMap<Long, Said>();
        demands.forEach(demand -> all.put(demand.requirement().id(), stored(demand)));
        return new AssessmentForm(all);
    }

    private static Said stored(Demand demand) {
        var known = demand.assessment();
        return known == null
                ? new Said("", "", "", "")
                : new Said(
                        known.result().word(),
                        Objects.requireNonNullElse(known.motive(), ""),
                        Objects.requireNonNullElse(known.evidence(), ""),
                        known.mark());
    }

    static AssessmentForm of(List<Demand> demands, Map<String, String> sent) {
        var all = new LinkedHashMap<Long, Said>();
        demands.stream().map(demand -> demand.requirement().id()).forEach(id -> all.put(id, sent(id, sent)));
        return new AssessmentForm(all);
    }

    private static Said sent(long id, Map<String, String> sent) {
        return new Said(
                sent.getOrDefault(field("bedomning", id), ""),
                sent.getOrDefault(field("motiv", id), "").strip(),
                sent.getOrDefault(field("bevis", id), "").strip(),
                sent.getOrDefault(field("stod", id), ""));
    }

    static String field(String what, long requirement) {
        return what + "-" + requirement;
    }

    Said of(Demand demand) {
        return Objects.requireNonNull(all.get(demand.requirement().id()));
    }

    /** Those that say something else than what stands. */
    List<Demand> changed(List<Demand> demands) {
        return demands.stream()
                .filter(demand -> !of(demand).result().isEmpty())
                .filter(demand -> !sameAs(stored(demand), of(demand)))
                .toList();
    }

    private static boolean sameAs(Said known, Said said) {
        return known.result().equals(said.result())
                && known.motive().equals(said.motive())
                && known.evidence().equals(said.evidence());
    }

    Problems problems(List<Demand> demands) {
        var problems = new LinkedHashMap<String, String>();
        for (var demand : demands) {
            var id = demand.requirement().id();
            var said = of(demand);
            put(problems, field("bedomning", id), wrongResult(demand, said));
            put(problems, field("motiv", id), wrongMotive(said));
            put(problems, field("bevis", id), wrong(Assessments.EVIDENCE, said.evidence()));
        }
        return new Problems(problems);
    }

    private static @Nullable String wrongResult(Demand demand, Said said) {
        if (said.result().isEmpty()) {
            return said.motive().isEmpty() && said.evidence().isEmpty() ? null : "Välj en bedömning.";
        }
        if (!said.mark().equals(demand.mark())) {
            return "Någon annan bedömde kravet medan du skrev. Kontrollera och spara igen.";
        }
        return wrong(Assessments.RESULT, said.result());
    }

    private static @Nullable String wrongMotive(Said said) {
        return said.result().equals(Result.NOT_APPLICABLE.word())
                        && said.motive().isEmpty()
                ? "Skriv varför kravet inte är tillämpligt."
                : wrong(Assessments.MOTIVE, said.motive());
    }

    private static @Nullable String wrong(Column column, String text) {
        return Reading.of(column, text) instanceof Reading.Wrong(var message) ? message : null;
    }

    private static void put(Map<String, String> problems, String field, @Nullable String message) {
        if (message != null) {
            problems.put(field, message);
        }
    }

    /** With the marks of what stands now, so that what was typed can be saved over it. */
    AssessmentForm on(List<Demand> demands) {
        var all = new LinkedHashMap<Long, Said>();
        demands.forEach(demand -> {
            var said = of(demand);
            all.put(demand.requirement().id(), new Said(said.result(), said.motive(), said.evidence(), demand.mark()));
        });
        return new AssessmentForm(all);
    }
}
