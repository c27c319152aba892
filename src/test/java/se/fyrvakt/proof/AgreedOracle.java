package se.fyrvakt.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is decided and followed up: documents, meetings, audits, actions, processing, plans and internal control. */
final class AgreedOracle {

    private static final List<String> STATUSES = List.of("planerad", "pågår", "klar", "avbruten");
    private static final Set<String> CLOSED = Set.of("genomförd", "verifierad", "avförd");

    private final Path folder;
    private final LocalDate day;
    private final String year;

    AgreedOracle(Path folder, LocalDate day) {
        this.folder = folder;
        this.day = day;
        this.year = String.valueOf(day.getYear());
    }

    void into(Figures figures) {
        documents(figures);
        meetings(figures);
        recommendations(figures);
        actions(figures);
        processing(figures);
        plans(figures);
        objects(figures);
        control(figures);
    }

    private void documents(Figures figures) {
        var all = rows("styrdokument");
        var begun = all.stream()
                .filter(row -> row.is("Status", "gällande") && row.onOrBefore("Gäller från", day))
                .toList();
        var replaced = new HashSet<CanonicalRow>();
        for (var replacing : begun) {
            replaced(all, replacing).ifPresent(replaced::add);
        }
        var inForce = begun.stream().filter(row -> !replaced.contains(row)).toList();
        figures.count("styrdokument.gallande", inForce.size());
        grouped(all, "Typ")
                .forEach((kind, rows) -> figures.count(
                        "styrdokument.gallande." + kind,
                        rows.stream().filter(inForce::contains).count()));
        figures.count("styrdokument.forsenad_oversyn", count(inForce, row -> row.before("Nästa översyn", day)));
        figures.count("styrdokument.utan_oversynsdag", count(inForce, row -> row.isEmpty("Nästa översyn")));
    }

    /** The latest document with the title that begins before the one that replaces it. */
    private static java.util.Optional<CanonicalRow> replaced(List<CanonicalRow> all, CanonicalRow replacing) {
        return replacing.isEmpty("Ersätter")
                ? java.util.Optional.empty()
                : all.stream()
                        .filter(row -> row.key("Titel").equals(replacing.key("Ersätter")))
                        .filter(row -> !row.isEmpty("Gäller från")
                                && row.text("Gäller från").compareTo(replacing.text("Gäller från")) < 0)
                        .max(Comparator.comparing(row -> row.text("Gäller från")));
    }

    private void meetings(Figures figures) {
        grouped(rows("moten"), "Forum").forEach((forum, rows) -> {
            var held = rows.stream()
                    .filter(row -> row.text("Datum").startsWith(year) && row.onOrBefore("Datum", day))
                    .map(AgreedOracle::attending)
                    .toList();
            var name = "moten.%s.".formatted(forum);
            figures.count(name + "isam", count(held, who -> who.contains("isam")));
            figures.count(name + "dso", count(held, who -> who.contains("dso")));
            figures.count(name + "isam_och_dso", count(held, who -> who.contains("isam") && who.contains("dso")));
        });
    }

    private static List<String> attending(CanonicalRow meeting) {
        return Stream.of(meeting.text("Medverkande").split(",")).map(Texts::key).toList();
    }

    private void recommendations(Figures figures) {
        var all = rows("rekommendationer");
        CanonicalFile.each(folder, "revisioner", audit -> {
            var given = all.stream()
                    .filter(row -> row.key("Revision").equals(audit.key("Id")))
                    .toList();
            var open = given.stream().filter(this::isOpenRecommendation).toList();
            var name = "rekommendationer." + audit.text("Id");
            figures.count(name, given.size());
            figures.count(name + ".oppna", open.size());
            figures.count(name + ".oppna_vasentliga", count(open, row -> row.yes("Väsentlig")));
        });
    }

    private boolean isOpenRecommendation(CanonicalRow row) {
        return !CLOSED.contains(row.key("Status")) || row.after("Klar", day);
    }

    private void actions(Figures figures) {
        var all = rows("atgarder");
        for (var status : STATUSES) {
            figures.count("atgarder.status." + status, count(all, row -> row.is("Status", status)));
        }
        figures.count(
                "atgarder.ur_arsrapporten",
                count(all, row -> row.is("Källa", "årsrapport") && row.is("Referens", year)));
        figures.count("atgarder.forsenade", count(all, row -> isOpenAction(row) && row.before("Förfaller", day)));
    }

    private boolean isOpenAction(CanonicalRow row) {
        boolean ended = row.is("Status", "klar") || row.is("Status", "avbruten");
        return !ended || row.after("Klar", day);
    }

    private void processing(Figures figures) {
        var all = rows("behandlingar");
        figures.count("behandlingar", all.size());
        figures.count("behandlingar.aldrig_granskade", count(all, row -> row.isEmpty("Senast granskad")));
        figures.count(
                "behandlingar.granskade_for_mer_an_ett_ar_sedan",
                count(all, row -> row.before("Senast granskad", day.minusMonths(12))));
    }

    private void plans(Figures figures) {
        var inUse = new HashSet<String>();
        AssetOracle.inUse(folder, day).forEach(asset -> inUse.add(asset.key("Id")));
        var plans = rows("kontinuitetsplaner").stream()
                .filter(row -> row.onOrBefore("Beslutad", day) && inUse.contains(row.key("Tillgång")))
                .toList();
        figures.count("kontinuitetsplaner", plans.size());
        figures.count("kontinuitetsplaner.aldrig_ovade", count(plans, row -> row.isEmpty("Senast övad")));
        figures.count(
                "kontinuitetsplaner.ej_ovade_senaste_aret",
                count(plans, row -> row.isEmpty("Senast övad") || row.before("Senast övad", day.minusMonths(12))));
    }

    private void objects(Figures figures) {
        figures.count(
                "forvaltningsobjekt.plan_beslutad",
                count(rows("forvaltningsobjekt"), row -> row.onOrBefore("Förvaltningsplan beslutad", day)));
    }

    private void control(Figures figures) {
        grouped(rows("internkontroll"), "År").forEach((about, rows) -> {
            figures.count("internkontroll." + about, rows.size());
            figures.count(
                    "internkontroll.%s.utan_resultat".formatted(about), count(rows, row -> row.isEmpty("Resultat")));
        });
    }

    private List<CanonicalRow> rows(String name) {
        return CanonicalFile.rows(folder, name);
    }

    private static <T> long count(List<T> rows, Predicate<T> wanted) {
        return rows.stream().filter(wanted).count();
    }

    /** Rows by a column's text whatever its case, under the first way it is written; without rows that lack it. */
    static Map<String, List<CanonicalRow>> grouped(List<CanonicalRow> rows, String column) {
        var spellings = new LinkedHashMap<String, String>();
        var groups = new LinkedHashMap<String, List<CanonicalRow>>();
        for (var row : rows) {
            if (!row.isEmpty(column)) {
                spellings.putIfAbsent(row.key(column), row.text(column));
                groups.computeIfAbsent(
                                java.util.Objects.requireNonNull(spellings.get(row.key(column))),
                                spelling -> new java.util.ArrayList<>())
                        .add(row);
            }
        }
        return groups;
    }
}
