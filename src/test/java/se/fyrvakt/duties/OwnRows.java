package se.fyrvakt.duties;

import java.util.List;
import se.fyrvakt.register.Filled;

/** Rows of every kind that can name somebody who holds no role, each of which is to be done. */
record OwnRows(Filled filled, int administration, String email) {

    List<String> kinds() {
        return List.of(
                "oversyn",
                "rekommendation",
                "internkontroll",
                "atgard",
                "effekt",
                "aktivitet",
                "ovning",
                "forvaltningsplan",
                "klassa");
    }

    void fill() {
        filled.asset(administration, "SYS-1", "Journalen", "Systemägare", email);
        add(
                "styrdokument",
                "Titel",
                "Rutinen",
                "Status",
                "gällande",
                "Gäller från",
                "2020-01-01",
                "Nästa översyn",
                "2021-01-01",
                "Ägare",
                email);
        add("revisioner", "Id", "R1", "Namn", "Granskning", "Typ", "stadsrevision");
        add("rekommendationer", "Revision", "R1", "Nr", "1", "Rekommendation", "Lås", "Ansvarig", email);
        add("internkontroll", "År", "2021", "Process", "Lön", "Kontrollmoment", "Stickprov", "Ansvarig", email);
        add("atgarder", "Nr", "1", "Åtgärd", "Lås", "Förfaller", "2021-01-01", "Ansvarig", email);
        add("atgarder", "Nr", "2", "Åtgärd", "Byt", "Status", "klar", "Klar", "2021-01-01", "Ansvarig", email);
        add("aktiviteter", "Aktivitet", "Övning", "Årshjul", "APT", "Månad", "1", "Ansvarig", email);
        add("kontinuitetsplaner", "Plan", "Papper", "Tillgång", "SYS-1", "Beslutad", "2020-01-01", "Ansvarig", email);
        add("forvaltningsobjekt", "Kod", "VO", "Namn", "Vård", "Objektförvaltare verksamhet", email);
    }

    private void add(String register, String... cells) {
        filled.add(administration, register, cells);
    }
}
