package se.fyrvakt.report;

import static se.fyrvakt.report.Phrases.figure;

import java.util.Comparator;
import se.fyrvakt.figures.FigureValue;

/** What is held, what deviates and why, and what the year's reviews and requests came to. */
record AccessText() implements ChapterText {

    private static final String REASONS = "behorigheter.avvikelse.{avvikelse}";

    @Override
    public String of(Basis basis) {
        return basis.count("behorigheter.rader") == 0
                ? "Inga uttag av behörigheter är inlästa. " + ordered(basis)
                : Phrases.paragraphs(held(basis), deviating(basis), reviewed(basis), ordered(basis));
    }

    private static String held(Basis basis) {
        return "Antalet behörigheter i de senaste uttagen är %s%s. Av dem avviker %s.%s"
                .formatted(
                        figure("behorigheter.rader"),
                        Phrases.extract(basis, "behorigheter"),
                        figure("behorigheter.avvikande"),
                        Phrases.yearBefore(basis, "behorigheter.avvikande"));
    }

    /** The reasons there are, the commonest first. */
    private static String deviating(Basis basis) {
        var reasons = basis.values().each(REASONS).stream()
                .filter(each -> number(each) > 0)
                .sorted(Comparator.comparing(AccessText::number).reversed())
                .map(each -> "%s: %s".formatted(each.labels().getFirst(), figure(each.name())))
                .toList();
        return reasons.isEmpty()
                ? ""
                : "En behörighet kan avvika av flera skäl. Skälen är:\n" + Phrases.points(reasons);
    }

    private static long number(FigureValue value) {
        return value.value() == null ? 0 : value.value().longValue();
    }

    private static String reviewed(Basis basis) {
        return basis.count("granskning.rader") == 0
                ? "Ingen granskning av behörigheter har börjat under %d.".formatted(basis.year())
                : "Under %d har granskning av behörigheter pågått. Av %s är %s besvarade. Det som ska tas bort eller ändras är %s, och senare uttag visar att %s är borta."
                        .formatted(
                                basis.year(),
                                figure("granskning.rader"),
                                figure("granskning.besvarade"),
                                figure("granskning.ska_bort"),
                                figure("granskning.borta"));
    }

    private static String ordered(Basis basis) {
        return basis.count("bestallning.antal") == 0
                ? ""
                : "Under %d beställdes %s behörigheter, varav %s akuta. %s beställningar avslogs."
                        .formatted(
                                basis.year(),
                                figure("bestallning.antal"),
                                figure("bestallning.akuta"),
                                figure("bestallning.avslagna"));
    }
}
