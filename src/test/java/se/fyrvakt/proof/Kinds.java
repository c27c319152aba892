package se.fyrvakt.proof;

import java.util.Set;

/** What the columns of the canonical files hold, where it is not text. */
final class Kinds {

    private static final Set<String> DAYS = Set.of(
            "Anställd från",
            "Anställd till",
            "Från",
            "Till",
            "Förvaltningsplan beslutad",
            "Tagen i bruk",
            "Avvecklad",
            "Klassad",
            "Giltig till",
            "Avslutad",
            "Genomförd",
            "Beslutad",
            "Gäller från",
            "Nästa översyn",
            "Datum",
            "Uppföljd",
            "Klar",
            "Förfaller",
            "Senast genomförd",
            "Senast granskad",
            "Senast övad",
            "Senast använd");

    private static final Set<String> MOMENTS = Set.of("Inträffade", "Rapporterad", "Bedömd");

    private static final Set<String> YES_NO = Set.of(
            "Arbetar vid dator",
            "Verksamhetskritisk",
            "Samhällsviktig tjänst",
            "NIS-incident",
            "Personuppgiftsincident",
            "Kontinuitetsplan aktiverad",
            "Obligatorisk",
            "Certifiering",
            "Väsentlig",
            "Känsliga",
            "Tredjeland");

    /** Where no figure tells no from not known. */
    private static final Set<String> MAY_BE_CROSSED =
            Set.of("Arbetar vid dator", "Samhällsviktig tjänst", "Obligatorisk", "Certifiering", "Tredjeland");

    private static final Set<String> NUMBERS = Set.of(
            "Timmar per vecka",
            "Timmar",
            "Månad",
            "År",
            "Giltighetstid månader",
            "Konfidentialitet",
            "Riktighet",
            "Tillgänglighet",
            "Sannolikhet",
            "Konsekvens",
            "Längsta acceptabla avbrott timmar");

    private static final Set<String> WORDS =
            Set.of("Bedömning", "Status", "Målgrupp", "Källa", "Prioritet", "Form", "Personuppgifter");

    private static final Set<String> TYPED = Set.of("enheter", "tillgangar", "incidenter", "revisioner");

    private Kinds() {}

    static boolean isDay(String column) {
        return DAYS.contains(column);
    }

    static boolean isMoment(String column) {
        return MOMENTS.contains(column);
    }

    static boolean isYesNo(String column) {
        return YES_NO.contains(column);
    }

    static boolean mayBeCrossed(String column) {
        return MAY_BE_CROSSED.contains(column);
    }

    static boolean isNumber(String column) {
        return NUMBERS.contains(column);
    }

    /** One of a few words, so that its case tells nothing; never a text that figures are named by. */
    static boolean isWord(String file, String column) {
        return WORDS.contains(column)
                || column.equals("Typ") && TYPED.contains(file)
                || column.equals("Resultat") && file.equals("genomforanden");
    }
}
