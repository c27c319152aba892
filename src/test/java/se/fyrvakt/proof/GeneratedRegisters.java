package se.fyrvakt.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The registers of a generated administration that are not about people. */
final class GeneratedRegisters {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2026;

    private final Path folder;
    private final long seed;
    private final int people;
    private final List<String> units;
    private final List<String> staff;
    private final int assets;
    private final List<String> incidents = new ArrayList<>();

    GeneratedRegisters(Path folder, long seed, int people, List<String> units, List<String> staff) {
        this.folder = folder;
        this.seed = seed;
        this.people = people;
        this.units = units;
        this.staff = staff;
        this.assets = Math.max(40, people / 25);
    }

    void write() throws IOException {
        objects();
        assets();
        classifications();
        incidents();
        documents();
        meetings();
        audits();
        recommendations();
        actions();
        activities();
        goals();
        control();
        processing();
        plans();
    }

    private CanonicalFile.Writer file(String name, String... titles) throws IOException {
        return new CanonicalFile.Writer(folder, name, titles);
    }

    private Chance chance(String about) {
        return new Chance(seed, about);
    }

    private static String asset(int number) {
        return "T-%04d".formatted(number + 1);
    }

    private String anyAsset(Chance chance) {
        return asset(chance.below(assets));
    }

    private void objects() throws IOException {
        var chance = chance("forvaltningsobjekt");
        try (var out = file(
                "forvaltningsobjekt",
                "Kod",
                "Namn",
                "Objektägare verksamhet",
                "Objektägare IT",
                "Objektförvaltare verksamhet",
                "Objektförvaltare IT",
                "Förvaltningsplan beslutad")) {
            for (int i = 1; i <= 9; i++) {
                out.row(
                        "FO." + i,
                        "Objekt " + i,
                        chance.of(staff),
                        chance.of(staff),
                        chance.of(staff),
                        chance.of(staff),
                        chance.perhaps(70, chance.day(2022, 2025)));
            }
        }
    }

    private void assets() throws IOException {
        var chance = chance("tillgangar");
        try (var out = file(
                "tillgangar",
                "Id",
                "Namn",
                "Typ",
                "Beskrivning",
                "Förvaltningsobjekt",
                "Enhet",
                "Systemägare",
                "Leverantör",
                "Drift",
                "Verksamhetskritisk",
                "Samhällsviktig tjänst",
                "Personuppgifter",
                "Tagen i bruk",
                "Avvecklad")) {
            out.row(
                    asset(0),
                    "Gemensam disk",
                    "informationsmängd",
                    "Mappar; en per enhet",
                    "FO.1",
                    "STAB",
                    staff.getFirst(),
                    "Stadens IT",
                    "stadsgemensam",
                    "ja",
                    "nej",
                    "känsliga",
                    "2010-01-05",
                    null);
            for (int i = 1; i < assets; i++) {
                var from = chance.percent(92) ? chance.day(2005, 2026) : null;
                var earliest = from == null || from.getYear() < 2020 ? LocalDate.of(2020, 1, 1) : from;
                out.row(
                        asset(i),
                        chance.of("Journal", "Schema", "Bokningen \"Lokal\"", "Register; norr") + " " + i,
                        chance.of("system", "system", "verktyg", "informationsmängd"),
                        chance.of("Används dagligen", "Rad ett\nrad två; \"citat\"", "Ärenden, beslut", "Arkiv 2"),
                        "FO." + chance.between(1, 9),
                        chance.of(units),
                        chance.percent(85) ? chance.of(staff) : null,
                        chance.of("Fjäll & Co AB", "Stadens IT", "Öresund A/S"),
                        chance.of("molntjänst", "stadsgemensam", "lokal drift"),
                        chance.yesNo(30),
                        chance.yesNo(15),
                        chance.of("nej", "ja", "känsliga"),
                        from,
                        chance.perhaps(14, chance.day(earliest, END.isBefore(earliest) ? earliest : END)));
            }
        }
    }

    private void classifications() throws IOException {
        var chance = chance("klassningar");
        try (var out = file(
                "klassningar",
                "Tillgång",
                "Klassad",
                "Konfidentialitet",
                "Riktighet",
                "Tillgänglighet",
                "Beslutad av",
                "Giltig till",
                "Deltagare",
                "Motivering")) {
            for (int i = 0; i < assets; i++) {
                int times = chance.percent(60) ? chance.between(1, 3) : 0;
                var decided = chance.percent(90) ? chance.day(2018, 2023) : chance.day(2023, 2026);
                for (int j = 0; j < times; j++) {
                    out.row(
                            asset(i),
                            decided,
                            chance.between(1, 3),
                            chance.between(1, 3),
                            chance.between(1, 3),
                            chance.of(staff),
                            validUntil(chance, decided),
                            chance.of(staff) + ", " + chance.of(staff),
                            chance.of("Klassad vid möte", "Enligt anvisning;\n\"förenklad\""));
                    decided = chance.percent(30)
                            ? chance.day(decided.plusDays(1), END.plusYears(1))
                            : decided.plusDays(chance.between(90, 900));
                }
            }
        }
    }

    private static @Nullable LocalDate validUntil(Chance chance, LocalDate decided) {
        if (chance.percent(12)) {
            return null;
        }
        var edge = chance.edge();
        return chance.percent(25) && edge.isAfter(decided) ? edge : decided.plusMonths(chance.of(List.of(12, 24, 36)));
    }

    /** When it happened and when it was reported: around midnight, and on nights when the clocks change. */
    private static final List<List<String>> AT_THE_EDGE = List.of(
            List.of("2022-12-31 23:40", "2022-12-31 23:50"),
            List.of("2022-12-31 23:45", "2023-01-01 00:10"),
            List.of("2023-03-26 01:50", "2023-03-26 03:10"),
            List.of("2023-10-29 01:45", "2023-10-29 02:30"),
            List.of("2023-11-16 20:00", "2023-11-16 23:50"),
            List.of("2023-11-16 23:00", "2023-11-17 00:05"),
            List.of("2023-12-31 23:58", "2023-12-31 23:59"),
            List.of("2023-12-31 22:15", "2024-01-01 00:00"),
            List.of("2024-02-29 12:00", "2024-02-29 23:50"),
            List.of("2024-02-29 23:59", "2024-03-01 00:05"),
            List.of("2024-03-31 01:59", "2024-03-31 03:00"),
            List.of("2024-10-26 23:10", "2024-10-27 02:05"),
            List.of("2024-12-31 21:00", "2024-12-31 23:50"),
            List.of("2024-12-31 23:55", "2025-01-01 00:10"),
            List.of("2025-03-30 01:55", "2025-03-30 03:05"),
            List.of("2025-03-30 04:00", "2025-03-30 23:55"),
            List.of("2025-03-30 23:00", "2025-03-31 00:01"),
            List.of("2025-10-26 00:30", "2025-10-26 02:59"));

    private void incidents() throws IOException {
        var chance = chance("incidenter");
        var numbers = new HashMap<Integer, Integer>();
        try (var out = file(
                "incidenter",
                "Nummer",
                "Inträffade",
                "Rapporterad",
                "Rubrik",
                "Beskrivning",
                "Typ",
                "Bedömning",
                "NIS-incident",
                "Personuppgiftsincident",
                "Tillgång",
                "Åtgärder",
                "Kontinuitetsplan aktiverad",
                "Status",
                "Avslutad")) {
            for (var edge : AT_THE_EDGE) {
                incident(out, chance, numbers, moment(edge.getFirst()), moment(edge.getLast()));
            }
            for (int i = 0; i < 80 + people / 60; i++) {
                // never between two and three, which is not there one night in March
                int hour = chance.below(23);
                var reported = chance.day(FIRST_YEAR, LAST_YEAR).atTime(hour < 2 ? hour : hour + 1, chance.below(60));
                var happened = reported.minusMinutes(chance.below(4000));
                incident(out, chance, numbers, happened.getHour() == 2 ? happened.minusHours(1) : happened, reported);
            }
        }
    }

    private static LocalDateTime moment(String text) {
        return LocalDateTime.parse(text, MOMENT);
    }

    /** What is business-related is closed, if at all, the day it was reported: whether it goes on is then never in doubt. */
    private void incident(
            CanonicalFile.Writer out,
            Chance chance,
            Map<Integer, Integer> numbers,
            LocalDateTime happened,
            LocalDateTime reported)
            throws IOException {
        int number = numbers.merge(reported.getYear(), 1, Integer::sum);
        var name = "INC-%d-%04d".formatted(reported.getYear(), number);
        if (incidents.size() < 100) {
            incidents.add(name);
        }
        var judgement = chance.of("verksamhetsrelaterad", "verksamhetsrelaterad", "informativ", "informativ", "");
        boolean closed = !judgement.isEmpty() && chance.percent(70);
        out.row(
                name,
                MOMENT.format(happened),
                MOMENT.format(reported),
                chance.of("Driften nere", "Brev till \"fel\" mottagare", "Bluff; igen"),
                chance.of("Upptäcktes av en medarbetare", "Rad ett\nrad två", "Sade: \"klicka här\"; ingen klickade"),
                chance.of(
                        "bluffmejl",
                        "skräppost",
                        "driftstörning",
                        "mänskliga faktorn",
                        "behörighet",
                        "förlust",
                        "skadlig kod"),
                judgement,
                chance.of("ja", "nej", "nej", ""),
                chance.of("ja", "nej", "nej", ""),
                chance.percent(80) ? anyAsset(chance) : null,
                chance.percent(60) ? "Kontakt med leverantören" : null,
                chance.yesNo(20),
                closed ? "avslutad" : "pågår",
                closed ? reported.toLocalDate().plusDays(judgement.equals("informativ") ? chance.below(20) : 0) : null);
    }

    private record Document(
            String title,
            String kind,
            String from,
            String status,
            @Nullable String replaces) {}

    private static List<Document> chains(String place) {
        var logging = "Rutin för loggning" + place;
        var passwords = "Anvisning för lösenord" + place;
        var login = "Riktlinje för \"inloggning\"; alla" + place;
        var identity = "Riktlinje för identiteter" + place;
        var travel = "Rutin för resor" + place;
        return List.of(
                new Document(logging, "rutin", "2019-03-01", "gällande", null),
                new Document(logging, "rutin", "2021-05-01", "gällande", logging),
                new Document(logging, "rutin", "2024-02-29", "gällande", logging),
                new Document(passwords, "anvisning", "2018-01-01", "ersatt", null),
                new Document(login, "riktlinje", "2020-01-01", "gällande", passwords),
                new Document(identity, "riktlinje", "2023-11-17", "gällande", login),
                new Document("Policy för åtkomst" + place, "policy", "2025-03-30", "gällande", identity),
                new Document(travel, "rutin", "2022-01-01", "gällande", null),
                new Document("Rutin för resor och möten" + place, "rutin", "2023-01-01", "utkast", travel),
                new Document("Rutin för tjänsteresor" + place, "rutin", "2023-02-01", "upphävd", travel));
    }

    private void documents() throws IOException {
        var chance = chance("styrdokument");
        try (var out = file(
                "styrdokument",
                "Titel",
                "Typ",
                "Ägare",
                "Beslutad av",
                "Beslutad",
                "Gäller från",
                "Nästa översyn",
                "Status",
                "Ersätter")) {
            for (int i = 0; i <= people / 20_000; i++) {
                for (var document : chains(i == 0 ? "" : " " + i)) {
                    document(out, chance, document);
                }
            }
            for (int i = 0; i < 30 + people / 2000; i++) {
                var status = chance.of("gällande", "gällande", "gällande", "utkast", "upphävd", "ersatt");
                var kind = chance.of("rutin", "anvisning", "policy", "plan");
                var from = chance.day(2018, 2026).toString();
                document(out, chance, new Document("Dokument " + i, kind, from, status, null));
            }
        }
    }

    private void document(CanonicalFile.Writer out, Chance chance, Document document) throws IOException {
        boolean draft = document.status().equals("utkast");
        var from = LocalDate.parse(document.from());
        out.row(
                document.title(),
                document.kind(),
                chance.of(staff),
                draft ? null : chance.of(staff),
                draft ? null : from.minusDays(chance.below(30)),
                from,
                chance.perhaps(85, chance.percent(40) ? chance.day(from, END) : from.plusYears(2)),
                document.status(),
                document.replaces());
    }

    private void meetings() throws IOException {
        var chance = chance("moten");
        try (var out = file("moten", "Datum", "Forum", "Ämne", "Medverkande")) {
            for (int i = 0; i < 90; i++) {
                out.row(
                        chance.day(FIRST_YEAR, LAST_YEAR),
                        chance.of("förvaltningsledning", "chefsforum", "nämnd", "ambassadörsnätverk"),
                        "Läget; punkt " + i,
                        chance.of(
                                "ISAM, DSO",
                                "ISAM, DSO, stadsdelsdirektör",
                                "ISAM",
                                "DSO",
                                "stadsdelsdirektör, DSO",
                                ""));
            }
        }
    }

    private static final List<String> AUDITS =
            List.of("REV-2019", "REV-2021", "REV.2022", "DSO-2022", "DSO-2023", "REV-2024", "REV-2025");

    private void audits() throws IOException {
        try (var out = file("revisioner", "Id", "Namn", "Typ", "Genomförd", "Uppföljd", "Status")) {
            for (var audit : AUDITS) {
                int year = Integer.parseInt(audit.substring(audit.length() - 4));
                var kind = audit.startsWith("DSO") ? "dataskyddsombud" : "stadsrevision";
                boolean under = year > 2024;
                out.row(
                        audit,
                        "Granskning \"%d\"".formatted(year),
                        kind,
                        under ? null : LocalDate.of(year, 11, 20),
                        year < 2023 ? LocalDate.of(year + 1, 11, 30) : null,
                        year < 2023 ? "avslutad" : "pågår");
            }
        }
    }

    /** The last audit has given none yet. */
    private void recommendations() throws IOException {
        var chance = chance("rekommendationer");
        try (var out = file(
                "rekommendationer", "Revision", "Nr", "Rekommendation", "Väsentlig", "Status", "Ansvarig", "Klar")) {
            for (var audit : AUDITS.subList(0, AUDITS.size() - 1)) {
                int count = chance.between(4, 12);
                for (int i = 1; i <= count; i++) {
                    boolean done = chance.percent(65);
                    out.row(
                            audit,
                            i,
                            "Inför rutin %d; följ upp".formatted(i),
                            chance.yesNo(40),
                            done ? "genomförd" : "kvarstår",
                            chance.percent(80) ? chance.of(staff) : "chefer",
                            done ? chance.day(2022, 2026) : null);
                }
            }
        }
    }

    private void actions() throws IOException {
        var chance = chance("atgarder");
        try (var out = file(
                "atgarder",
                "Nr",
                "Åtgärd",
                "Källa",
                "Referens",
                "Ansvarig",
                "Förfaller",
                "Prioritet",
                "Status",
                "Klar")) {
            for (int i = 1; i <= 80 + people / 1000; i++) {
                var source = chance.of("årsrapport", "incident", "revision");
                var status = chance.of("planerad", "pågår", "klar", "klar", "avbruten");
                out.row(
                        "Å-%03d".formatted(i),
                        chance.of("Ta fram rutin", "Se över \"roller\"; alla", "Öva\noch följ upp"),
                        source,
                        switch (source) {
                            case "årsrapport" -> String.valueOf(chance.between(FIRST_YEAR, LAST_YEAR));
                            case "incident" -> chance.of(incidents);
                            default -> chance.of(AUDITS);
                        },
                        chance.of(staff),
                        chance.day(FIRST_YEAR, LAST_YEAR),
                        chance.of("hög", "normal", "låg"),
                        status,
                        status.equals("klar") ? chance.day(FIRST_YEAR, LAST_YEAR) : null);
            }
        }
    }

    private void activities() throws IOException {
        var chance = chance("aktiviteter");
        try (var out = file(
                "aktiviteter",
                "Aktivitet",
                "Årshjul",
                "Månad",
                "Återkommer",
                "Ansvarig",
                "Timmar",
                "Senast genomförd")) {
            out.row("Driva arbetet", "informationssäkerhet", 1, "varje år", staff.getFirst(), 1040, null);
            for (var wheel : List.of("informationssäkerhet", "dataskydd", "APT")) {
                for (int month = 1; month <= 12; month++) {
                    for (int i = 0; i < chance.between(1, 3); i++) {
                        out.row(
                                "Punkt %d.%d".formatted(month, i),
                                wheel,
                                month,
                                "varje år",
                                wheel.equals("APT") ? "chefer" : chance.of(staff),
                                chance.between(1, 24),
                                chance.perhaps(75, chance.day(FIRST_YEAR, LAST_YEAR)));
                    }
                }
            }
        }
    }

    private static final List<String> MEASURES = Arrays.asList(
            "klassning.andel",
            "klassning.verksamhetskritiska.andel",
            "incident.bedömd_24h.andel",
            "utbildning.INFO.andel",
            "utbildning.SÄK.1.andel",
            "utbildning.LED.andel",
            "utbildning.HOT.andel",
            "utbildning.INTRO.andel",
            "utbildning.NIS2.A.andel");

    private void goals() throws IOException {
        var chance = chance("mal");
        try (var out = file("mal", "År", "Mål", "Mått", "Målvärde")) {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                for (var measure : MEASURES) {
                    out.row(year, "Nå målet", measure, chance.of("5 %", "20 %", "37,5 %", "85 %", "100 %"));
                }
            }
        }
    }

    private void control() throws IOException {
        var chance = chance("internkontroll");
        try (var out = file(
                "internkontroll",
                "År",
                "Process",
                "Risk",
                "Sannolikhet",
                "Konsekvens",
                "Kontrollmoment",
                "Metod",
                "Frekvens",
                "Ansvarig",
                "Resultat")) {
            for (int year = FIRST_YEAR + 1; year <= LAST_YEAR; year++) {
                for (var process : List.of("Behörigheter", "Incidenter", "Klassning", "Upphandling; IT")) {
                    out.row(
                            year,
                            process,
                            "Brister röjs inte\ni tid",
                            chance.between(1, 4),
                            chance.between(1, 4),
                            "Stickprov: " + process,
                            "stickprov",
                            chance.of("halvår", "år"),
                            chance.of(staff),
                            chance.of("", "Utan anmärkning", "\"Godtagbart\"; åtgärdas"));
                }
            }
        }
    }

    private void processing() throws IOException {
        var chance = chance("behandlingar");
        try (var out = file(
                "behandlingar",
                "Nr",
                "Behandling",
                "Enhet",
                "Rättslig grund",
                "Registrerade",
                "Kategorier av personuppgifter",
                "Känsliga",
                "Tillgång",
                "Ändamål",
                "Mottagare",
                "Gallras efter",
                "Tredjeland",
                "Senast granskad")) {
            for (int i = 1; i <= 40 + people / 1000; i++) {
                out.row(
                        "PUB-%03d".formatted(i),
                        "Handläggning %d".formatted(i),
                        chance.of(units),
                        chance.of("Myndighetsutövning", "Rättslig förpliktelse", "Avtal"),
                        "sökande; hushåll",
                        "namn, \"adress\"",
                        chance.yesNo(50),
                        anyAsset(chance),
                        "Handläggning",
                        chance.percent(30) ? "Försäkringskassan" : null,
                        "enligt plan",
                        chance.yesNo(10),
                        chance.perhaps(75, yearBefore(chance)));
            }
        }
    }

    /** Often a year before one of the days asked for. */
    private static LocalDate yearBefore(Chance chance) {
        return chance.percent(40)
                ? chance.of(Chance.DAYS).minusYears(1).plusDays(chance.between(-1, 1))
                : chance.day(2020, 2025);
    }

    private void plans() throws IOException {
        var chance = chance("kontinuitetsplaner");
        try (var out = file(
                "kontinuitetsplaner",
                "Plan",
                "Tillgång",
                "Enhet",
                "Längsta acceptabla avbrott timmar",
                "Ansvarig",
                "Beslutad",
                "Senast övad")) {
            for (int i = 1; i <= 40 + people / 1000; i++) {
                var decided = chance.percent(92) ? chance.day(2018, 2025) : null;
                var exercised = yearBefore(chance);
                boolean isExercised = decided != null && !exercised.isBefore(decided) && chance.percent(75);
                out.row(
                        "Reservplan %d".formatted(i),
                        anyAsset(chance),
                        chance.of(units),
                        chance.of(List.of(1, 4, 8, 24, 1000)),
                        chance.of(staff),
                        decided,
                        isExercised ? exercised : null);
            }
        }
    }
}
