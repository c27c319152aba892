package se.fyrvakt.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An administration that is none: every file right in every row, and in them what real ones hold and the example does not.
 * The same seed and size give the same files.
 */
final class GeneratedAdministration {

    /** Sub-departments and units within units are made beside these. */
    private static final Map<String, String> DEPARTMENTS = new java.util.TreeMap<>(Map.of(
            "UTB", "Utbildning",
            "VOF", "Vård och omsorg",
            "KTF", "Kultur & fritid",
            "MIL", "Miljö",
            "STAB", "Stab"));

    private static final List<String> FIRST = List.of(
            "Åsa", "Örjan", "Märta", "Anna", "Erik", "Fatima", "Ali", "Zoë", "Lars-Åke", "Ingrid", "Mohammed", "Sofia");
    private static final List<String> LAST = List.of(
            "Andersson", "Öberg", "Åkesson", "Hassan", "von Essen", "Lindqvist", "Nilsson", "D'Angelo", "Järvinen");

    private static final int SMALLEST = 100;

    private final Path folder;
    private final long seed;
    private final int people;
    private final List<String> units = new ArrayList<>();

    /** Addresses of the first in the file, who have the tasks; of the others nothing is held. */
    private final List<String> staff = new ArrayList<>();

    private GeneratedAdministration(Path folder, long seed, int people) {
        this.folder = folder;
        this.seed = seed;
        this.people = people;
    }

    /** @param people employments, at least 100; the other registers follow */
    static void write(Path folder, long seed, int people) {
        if (people < SMALLEST) {
            throw new IllegalArgumentException("at least %d people".formatted(SMALLEST));
        }
        try {
            Files.createDirectories(folder);
            new GeneratedAdministration(folder, seed, people).write();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        codes();
        people();
        units();
        roles();
        time();
        courses();
        completions();
        access();
        new GeneratedRegisters(folder, seed, people, units, staff).write();
    }

    private void codes() {
        int each = Math.clamp(people / 600, 3, 45);
        units.add("RF");
        for (var department : DEPARTMENTS.keySet()) {
            units.add(department);
            for (int i = 1; i <= each; i++) {
                units.add("%s-%02d".formatted(department, i));
            }
        }
        units.addAll(List.of("VOF.N", "VOF.N-01", "VOF.N-02", "UTB-01A"));
    }

    /** Where each is placed is told by its number, so that nothing need be held. */
    private String unitOf(int person) {
        return units.get((int) ((person * 7919L + 13) % units.size()));
    }

    /** Every sixth id begins with zeros; the first two differ by nothing else. */
    private String id(int person) {
        if (person < 2) {
            return person == 0 ? "4711" : "004711";
        }
        int width = people < 50_000 ? 6 : 8;
        return person % 6 == 0
                ? ("0".repeat(width) + (person + 100))
                        .substring(String.valueOf(person + 100).length())
                : "5"
                        + ("0".repeat(width - 1) + person)
                                .substring(String.valueOf(person).length());
    }

    private record Employment(
            String first,
            String last,
            String email,
            LocalDate from,
            @Nullable LocalDate until) {}

    private void people() throws IOException {
        var chance = new Chance(seed, "personer");
        int tasked = Math.min(people / 2, units.size() + 40);
        try (var out = new CanonicalFile.Writer(
                folder,
                "personer",
                "Anställnings-id",
                "Förnamn",
                "Efternamn",
                "E-post",
                "Enhet",
                "Befattning",
                "Anställd från",
                "Anställd till",
                "Arbetar vid dator")) {
            Employment before = null;
            for (int i = 0; i < people; i++) {
                boolean again = before != null && (i == 6 || i == 9 || chance.once(25));
                var one = again && before != null ? again(chance, before) : first(chance, i, i < tasked);
                if (i < tasked) {
                    staff.add(one.email());
                }
                out.row(
                        id(i),
                        one.first(),
                        one.last(),
                        one.email(),
                        unitOf(i),
                        chance.of("Undersköterska", "Lärare", "Handläggare", "Chef; t.f.", "Kock \"natt\""),
                        one.from(),
                        one.until(),
                        chance.yesNo(70));
                before = one;
            }
        }
    }

    private static Employment first(Chance chance, int person, boolean tasked) {
        var first = chance.of(FIRST);
        var last = chance.of(LAST);
        var from = chance.percent(tasked ? 95 : 80) ? chance.day(2000, 2021) : chance.day(2022, 2026);
        var until = chance.perhaps(tasked ? 12 : 25, chance.day(latest(from, 2019), LocalDate.of(2027, 6, 30)));
        return new Employment(first, last, address(first, last, person), from, until);
    }

    private static LocalDate latest(LocalDate day, int year) {
        var start = LocalDate.of(year, 1, 1);
        return day.isBefore(start) ? start : day;
    }

    private static String address(String first, String last, int person) {
        var plain = java.text.Normalizer.normalize(first + "." + last, java.text.Normalizer.Form.NFD)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z.]", "");
        return "%s%d@exempel.se".formatted(plain, person);
    }

    /** Hired again after an end, or a second employment beside the first: another id, the same address. */
    private static Employment again(Chance chance, Employment before) {
        var ended = before.until();
        var from = (ended == null ? before.from() : ended).plusDays(chance.between(1, 500));
        var until = chance.perhaps(30, from.plusDays(chance.below(1200)));
        return new Employment(before.first(), before.last(), before.email(), from, until);
    }

    private void units() throws IOException {
        var chance = new Chance(seed, "enheter");
        try (var out = new CanonicalFile.Writer(folder, "enheter", "Kod", "Namn", "Typ", "Överordnad", "Chef")) {
            out.row("RF", "Rösjö förvaltning", "förvaltning", null, staff.getFirst());
            for (var code : units.subList(1, units.size())) {
                var department = DEPARTMENTS.get(code);
                var manager = chance.percent(92) ? chance.of(staff) : null;
                if (department != null) {
                    out.row(code, department, "avdelning", "RF", manager);
                } else if (code.equals("VOF.N")) {
                    out.row(code, "Vård och omsorg norr", "avdelning", "VOF", staff.get(6));
                } else {
                    out.row(code, "Enhet \"%s\"; läge 1".formatted(code), "enhet", above(code), manager);
                }
            }
        }
    }

    private static String above(String code) {
        return code.equals("UTB-01A") ? "UTB-01" : code.substring(0, code.indexOf('-'));
    }

    private void roles() throws IOException {
        var chance = new Chance(seed, "roller");
        try (var out = new CanonicalFile.Writer(folder, "roller", "E-post", "Roll", "Omfattning", "Från", "Till")) {
            out.row(staff.get(0), "informationssäkerhetssamordnare", "RF", "2021-01-01", "2024-02-29");
            out.row(staff.get(2), "informationssäkerhetssamordnare", "RF", "2024-02-29", null);
            out.row(staff.get(3), "dataskyddsombud", "RF", "2020-05-01", "2023-11-15");
            out.row(staff.get(4), "dataskyddsombud", "RF", "2023-11-16", null);
            out.row(staff.get(5), "stadsdelsdirektör", "RF", "2019-01-01", null);
            var met = new HashSet<String>();
            for (int i = 0; i < 40 + people / 1000; i++) {
                var who = chance.of(staff);
                var role = chance.of("ambassadör", "ambassadör", "förvaltningsledning");
                var where = role.equals("ambassadör") ? chance.of(units) : "RF";
                var from = chance.day(2019, 2026);
                var until = chance.perhaps(40, chance.day(from, LocalDate.of(2027, 1, 31)));
                if (met.add(who + role + where + from)) {
                    out.row(who, role, where, from, until);
                }
            }
        }
    }

    private void time() throws IOException {
        var coordinator = "informationssäkerhetssamordnare";
        try (var out =
                new CanonicalFile.Writer(folder, "arbetstid", "E-post", "Roll", "Timmar per vecka", "Från", "Till")) {
            out.row(staff.get(0), coordinator, 10, "2022-09-01", "2023-12-31");
            out.row(staff.get(0), coordinator, 12, "2024-01-01", "2024-02-29");
            out.row(staff.get(0), coordinator, "7,5", "2024-03-01", "2025-03-30");
            out.row(staff.get(2), coordinator, 5, "2023-11-16", null);
            out.row(staff.get(3), "dataskyddsombud", 20, "2022-07-01", "2024-06-30");
            out.row(staff.get(4), "dataskyddsombud", 16, "2024-07-01", null);
            out.row(staff.get(7), "ambassadör", 2, "2025-03-30", null);
            out.row(staff.get(8), "ambassadör", 3, "2027-01-01", null);
        }
    }

    /** Codes with a dot inside; a term for most. */
    private static final Map<String, Integer> TERMS =
            Map.of("INFO", 24, "SÄK.1", 36, "LED", 12, "HOT", 6, "INTRO", 0, "NIS2.A", 0);

    private void courses() throws IOException {
        try (var out = new CanonicalFile.Writer(
                folder, "kurser", "Kod", "Namn", "Obligatorisk", "Certifiering", "Giltighetstid månader", "Målgrupp")) {
            out.row("INFO", "Informationssäkerhet", "ja", "ja", 24, "alla");
            out.row("SÄK.1", "Dataskydd, steg 1; grund", "ja", "nej", 36, "alla");
            out.row("LED", "Säkerhet för chefer", "ja", "nej", 12, "chefer");
            out.row("HOT", "Aktuella \"hot\"", "nej", "nej", 6, "alla");
            out.row("INTRO", "Introduktion", "nej", "nej", null, "alla");
            out.row("NIS2.A", "Cybersäkerhet för berörda", "nej", "nej", null, "berörda");
        }
    }

    private void completions() throws IOException {
        var chance = new Chance(seed, "genomforanden");
        try (var out = new CanonicalFile.Writer(
                folder, "genomforanden", "Kurs", "Anställnings-id", "Genomförd", "Form", "Resultat")) {
            for (int i = 0; i < staff.size(); i++) {
                if (chance.percent(75)) {
                    out.row("LED", id(i), done(chance, "LED"), "lärarledd", "godkänd");
                }
            }
            for (int i = 0; i < people * 17 / 10; i++) {
                var course = course(chance.below(100));
                var id = id(chance.below(people));
                var done = done(chance, course);
                var form = chance.of("e-utbildning", "e-utbildning", "APT", "lärarledd");
                var result = chance.percent(90) ? "godkänd" : chance.of("underkänd", "");
                out.row(course, id, done, form, result);
                if (chance.once(50)) {
                    out.row(course, id, done, form, result);
                }
                if (chance.once(100)) {
                    out.row(course, id, done.plusDays(30), form, "underkänd");
                }
            }
        }
    }

    private static String course(int share) {
        return share < 45 ? "INFO" : share < 75 ? "SÄK.1" : share < 85 ? "HOT" : share < 94 ? "INTRO" : other(share);
    }

    private static String other(int share) {
        return share < 98 ? "NIS2.A" : "LED";
    }

    /** Often so that the course's term ends at an edge. */
    private static LocalDate done(Chance chance, String course) {
        int months = TERMS.getOrDefault(course, 0);
        if (months > 0 && chance.percent(15)) {
            return chance.of(Chance.DAYS).minusMonths(months).plusDays(chance.between(-1, 2));
        }
        return chance.percent(70) ? chance.day(2021, 2024) : chance.day(2016, 2026);
    }

    private void access() throws IOException {
        var chance = new Chance(seed, "behorigheter");
        try (var out = new CanonicalFile.Writer(
                folder,
                "behorigheter",
                "Tillgång",
                "Konto",
                "Anställnings-id",
                "Mapp",
                "Behörighet",
                "Senast använd")) {
            for (int i = 0; i < Math.max(30, people * 15 / 100); i++) {
                int person = chance.below(people);
                var id = chance.percent(90) ? id(person) : chance.of("", "999999", "ext-12", "0" + id(person));
                var share =
                        chance.percent(70) ? unitOf(person) : chance.of(chance.of(units), "Gemensam", "Arkiv; äldre");
                var used = chance.perhaps(80, chance.day(2022, 2026));
                int times = chance.once(40) ? 2 : 1;
                for (int j = 0; j < times; j++) {
                    out.row("T-0001", "konto%d".formatted(person), id, share, chance.of("läsa", "ändra"), used);
                }
            }
        }
    }
}
