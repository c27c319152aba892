package se.fyrvakt.report;

import static se.fyrvakt.report.Phrases.figure;

/** How many of the assets are classified. */
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
                                                .formatted(figure("tillgangar.utan_systemagare"))));
    }
}
