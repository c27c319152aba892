package se.fyrvakt.report;

import static se.fyrvakt.report.Phrases.figure;

/** How many of the assets are classified, how many wait for it, and what the levels' requirements lack. */
record ClassificationText() implements ChapterText {

    private static final String SHARE = "tillgangar.klassade.andel_procent";

    @Override
    public String of(Basis basis) {
        return Phrases.paragraphs(
                "Förvaltningen har %s informationstillgångar i bruk%s. Av dem är %s klassade.%s"
                        .formatted(
                                figure("tillgangar.i_bruk"),
                                Phrases.extract(basis, "tillgangar"),
                                figure(SHARE),
                                Phrases.yearBefore(basis, SHARE)),
                "Av de verksamhetskritiska är %s klassade.%s"
                        .formatted(
                                figure("tillgangar.verksamhetskritiska.klassade.andel_procent"),
                                basis.count("tillgangar.utan_systemagare") == 0
                                        ? ""
                                        : " Systemägare saknas för %s tillgångar."
                                                .formatted(figure("tillgangar.utan_systemagare"))),
                queue(basis) + gaps(basis));
    }

    private static String queue(Basis basis) {
        return basis.count("tillgangar.i_ko") == 0
                ? "Ingen tillgång väntar på att klassas eller klassas om."
                : "I klassningskön väntar %s av förvaltningens egna tillgångar och %s som någon annan äger och klassar."
                        .formatted(figure("tillgangar.i_ko.egna"), figure("tillgangar.i_ko.andras"));
    }

    private static String gaps(Basis basis) {
        return basis.count("skyddskrav.bedomda") == 0
                ? ""
                : " Av %s bedömda skyddskrav har %s brister, och %s av bristerna saknar åtgärd."
                        .formatted(
                                figure("skyddskrav.bedomda"),
                                figure("skyddskrav.brister"),
                                figure("skyddskrav.brister_utan_atgard"));
    }
}
