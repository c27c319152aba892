package se.fyrvakt.report;

import static se.fyrvakt.report.Phrases.figure;

/** Deviations, measures and the year wheel. */
record DeviationText() implements ChapterText {

    @Override
    public String of(Basis basis) {
        return Phrases.paragraphs(
                "Under året har %s avvikelser registrerats, och %s är öppna."
                        .formatted(figure("avvikelser"), figure("avvikelser.oppna")),
                "Av åtgärderna är %s planerade, %s pågår, %s är klara och %s är avbrutna. %s är försenade."
                        .formatted(
                                figure("atgarder.status.planerad"),
                                figure("atgarder.status.pågår"),
                                figure("atgarder.status.klar"),
                                figure("atgarder.status.avbruten"),
                                figure("atgarder.forsenade")),
                basis.values().each("aktiviteter.{hjul}").isEmpty()
                        ? ""
                        : "Arbetet följer ett årshjul. Av aktiviteterna som var planerade tidigare i år är %s inte gjorda."
                                .formatted(figure("aktiviteter.forfallna_ej_gjorda")));
    }
}
