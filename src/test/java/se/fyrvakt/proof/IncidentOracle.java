package se.fyrvakt.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Incidents reported in the day's year, on or before the day. */
final class IncidentOracle {

    static final String JUDGED_SHARE = "incidenter.bedomd_24h.andel_procent";

    private static final Duration IN_TIME = Duration.ofHours(24);

    private final List<CanonicalRow> reported;

    IncidentOracle(Path folder, LocalDate day) {
        reported = CanonicalFile.rows(folder, "incidenter").stream()
                .filter(row -> isReported(row, day))
                .toList();
    }

    private static boolean isReported(CanonicalRow row, LocalDate day) {
        var moment = row.moment("Rapporterad");
        if (moment == null) {
            return false;
        }
        var on = LocalDate.ofInstant(moment, Texts.STOCKHOLM);
        return on.getYear() == day.getYear() && !on.isAfter(day);
    }

    void into(Figures figures) {
        Predicate<CanonicalRow> business = row -> row.is("Bedömning", "verksamhetsrelaterad");
        figures.count("incidenter.verksamhetsrelaterade", count(business));
        figures.count(
                "incidenter.verksamhetsrelaterade.pagaende", count(business.and(row -> !row.is("Status", "avslutad"))));
        figures.count("incidenter.informativa", count(row -> row.is("Bedömning", "informativ")));
        figures.count("incidenter.obedomda", count(row -> row.isEmpty("Bedömning")));
        figures.count("incidenter.personuppgiftsincidenter", count(row -> row.yes("Personuppgiftsincident")));
        figures.count("incidenter.nis", count(row -> row.yes("NIS-incident")));
        figures.count("incidenter.kontinuitetsplan_aktiverad", count(row -> row.yes("Kontinuitetsplan aktiverad")));
        long judged = count(row -> !row.isEmpty("Bedömd"));
        figures.put(
                JUDGED_SHARE,
                judged == 0 ? Answer.unknown() : Answer.share(count(IncidentOracle::isJudgedInTime), judged));
    }

    private static boolean isJudgedInTime(CanonicalRow row) {
        var judged = row.moment("Bedömd");
        var reported = Objects.requireNonNull(row.moment("Rapporterad"));
        return judged != null && Duration.between(reported, judged).compareTo(IN_TIME) <= 0;
    }

    private long count(Predicate<CanonicalRow> wanted) {
        return reported.stream().filter(wanted).count();
    }
}
