package se.fyrvakt.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.figures.FigureValues;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Problems;

/** What was filled in about a chapter, and the version of it that was looked at. */
record SectionForm(
        @Nullable Integer version,
        @Nullable String text,
        @Nullable String explanation,
        @Nullable String explainedBy,
        @Nullable String judgement,
        @Nullable String judgementReason,
        @Nullable String judgedBy) {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_REASON = 4_000;
    private static final int LONGEST_NAMES = 1_000;

    /** @param text of the chapter: theirs, or that of the registers */
    static SectionForm of(SectionText section, String text) {
        return new SectionForm(
                section.version(),
                text,
                section.explanation(),
                String.join("\n", section.explainedBy()),
                section.judgement(),
                section.judgementReason(),
                String.join("\n", section.judgedBy()));
    }

    SectionForm on(int newVersion) {
        return new SectionForm(newVersion, text, explanation, explainedBy, judgement, judgementReason, judgedBy);
    }

    /** @param registers the text the registers give: where that is what was sent, nothing has been written */
    SectionText section(String registers) {
        var written = tidy(text);
        return new SectionText(
                Objects.requireNonNullElse(version, 0),
                written.equals(tidy(registers)) ? "" : written,
                tidy(explanation),
                SectionRepository.lines(tidy(explainedBy)),
                tidy(judgement),
                tidy(judgementReason),
                SectionRepository.lines(tidy(judgedBy)));
    }

    static String tidy(@Nullable String typed) {
        return Swedish.composed(Objects.requireNonNullElse(typed, ""))
                .replace("\r\n", "\n")
                .strip();
    }

    /** @param levels the scale on the report's day */
    static Problems problems(SectionText section, FigureValues values, List<String> levels) {
        var problems = new LinkedHashMap<String, String>();
        checkText("text", section.text(), LONGEST_TEXT, values, problems);
        checkText("explanation", section.explanation(), LONGEST_REASON, values, problems);
        checkText("judgementReason", section.judgementReason(), LONGEST_REASON, values, problems);
        checkMakers(section, problems);
        checkJudgement(section, levels, problems);
        return new Problems(problems);
    }

    private static void checkText(
            String field, String text, int longest, FigureValues values, Map<String, String> problems) {
        var unknown = ReportText.unknown(text, values);
        if (text.length() > longest) {
            problems.put(field, "Skriv högst %s tecken.".formatted(Swedish.number(longest)));
        } else if (!unknown.isEmpty()) {
            problems.put(
                    field,
                    "Det finns ingen siffra som heter %s. Namnen på siffrorna står i listan nedanför."
                            .formatted(String.join(", ", unknown)));
        } else if (ReportText.hasLooseBrackets(text)) {
            problems.put(
                    field,
                    "En sekretessmarkering är inte hel, och texten skulle bli offentlig. Skriv [[OSL 18 kap. 8 §: texten]].");
        }
    }

    private static void checkMakers(SectionText section, Map<String, String> problems) {
        checkNames(
                "explainedBy",
                section.explainedBy(),
                !section.explanation().isEmpty(),
                "Skriv vem som lämnar förklaringen, ett namn på varje rad.",
                problems);
        checkNames(
                "judgedBy",
                section.judgedBy(),
                !section.judgement().isEmpty(),
                "Skriv vem som gör bedömningen, ett namn på varje rad.",
                problems);
    }

    private static void checkNames(
            String field, List<String> names, boolean required, String missing, Map<String, String> problems) {
        if (required && names.isEmpty()) {
            problems.put(field, missing);
        } else if (String.join("\n", names).length() > LONGEST_NAMES) {
            problems.put(field, "Skriv högst %s tecken.".formatted(Swedish.number(LONGEST_NAMES)));
        }
    }

    private static void checkJudgement(SectionText section, List<String> levels, Map<String, String> problems) {
        if (!section.judgement().isEmpty() && !levels.contains(section.judgement())) {
            problems.put("judgement", "Välj en grad som gäller rapportens dag.");
        } else if (!section.judgement().isEmpty() && section.judgementReason().isEmpty()) {
            problems.putIfAbsent("judgementReason", "Skriv varför bedömningen är ”%s”.".formatted(section.judgement()));
        } else if (section.judgement().isEmpty() && !section.judgementReason().isEmpty()) {
            problems.put("judgement", "Välj den grad som motivet gäller, eller ta bort motivet.");
        }
    }
}
