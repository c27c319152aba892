package se.fyrvakt.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Assets in use, and which of them are classified. */
final class AssetOracle {

    static final String SHARE = "tillgangar.klassade.andel_procent";
    static final String CRITICAL_SHARE = "tillgangar.verksamhetskritiska.klassade.andel_procent";

    private final Path folder;
    private final LocalDate day;

    AssetOracle(Path folder, LocalDate day) {
        this.folder = folder;
        this.day = day;
    }

    void into(Figures figures) {
        var latest = latest();
        var inUse = inUse(folder, day);
        var classified =
                inUse.stream().filter(asset -> isClassified(asset, latest)).toList();
        figures.count("tillgangar.i_bruk", inUse.size());
        figures.count("tillgangar.klassade", classified.size());
        figures.share(SHARE, classified.size(), inUse.size());

        long critical = critical(inUse);
        figures.count("tillgangar.verksamhetskritiska", critical);
        figures.count("tillgangar.verksamhetskritiska.klassade", critical(classified));
        figures.share(CRITICAL_SHARE, critical(classified), critical);

        var placed = byUnit(inUse);
        var placedClassified = byUnit(classified);
        CanonicalFile.each(folder, "enheter", unit -> {
            var name = "enhet.%s.tillgangar.".formatted(unit.text("Kod"));
            figures.count(name + "i_bruk", placed.getOrDefault(unit.key("Kod"), 0L));
            figures.count(name + "klassade", placedClassified.getOrDefault(unit.key("Kod"), 0L));
        });
    }

    static List<CanonicalRow> inUse(Path folder, LocalDate day) {
        return CanonicalFile.rows(folder, "tillgangar").stream()
                .filter(asset -> !asset.after("Tagen i bruk", day))
                .filter(asset -> !asset.onOrBefore("Avvecklad", day))
                .toList();
    }

    /** The latest classification of each asset that was decided on or before the day. */
    private Map<String, CanonicalRow> latest() {
        var latest = new HashMap<String, CanonicalRow>();
        CanonicalFile.each(folder, "klassningar", row -> {
            if (row.onOrBefore("Klassad", day)) {
                latest.merge(
                        row.key("Tillgång"), row, (a, b) -> a.text("Klassad").compareTo(b.text("Klassad")) > 0 ? a : b);
            }
        });
        return latest;
    }

    private boolean isClassified(CanonicalRow asset, Map<String, CanonicalRow> latest) {
        var classification = latest.get(asset.key("Id"));
        return classification != null && !classification.before("Giltig till", day);
    }

    private static long critical(List<CanonicalRow> assets) {
        return assets.stream().filter(asset -> asset.yes("Verksamhetskritisk")).count();
    }

    private static Map<String, Long> byUnit(List<CanonicalRow> assets) {
        return assets.stream().collect(Collectors.groupingBy(asset -> asset.key("Enhet"), Collectors.counting()));
    }
}
