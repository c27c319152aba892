package se.fyrvakt.access;

import static se.fyrvakt.figures.Figure.count;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.Dimension;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of access, by the latest export of each source on or before the day. */
@Configuration(proxyBeanMethods = false)
class AccessFigures {

    private static final Basis LATEST = Basis.of("behorigheter", """
            access_row t
              join (select asset_id, source, max(extracted_on) as extracted_on from access_row
                     where extracted_on <= :day group by 1, 2) e using (asset_id, source, extracted_on)
              left join person p on p.key = t.employee_id_key
              left join unit f on f.key = t.folder_key""", "true");

    private static final Basis DEVIATING =
            Basis.of("behorigheter", "access_row t", "t.id in (select f.id from access_findings(:day) f)");

    private static final Basis FOUND = Basis.of(
                    "behorigheter",
                    "(select r.*, f.finding from access_row r join access_findings(:day) f on f.id = r.id) t",
                    "true")
            .by(Dimension.choice("avvikelse", "finding", Finding.words()));

    @Bean
    FigureSource figuresOfAccess() {
        return FigureSource.of(
                count(
                        Theme.ACCESS,
                        "behorigheter.rader",
                        "Behörigheter",
                        "Rader i det senaste uttaget ur varje källa, senast den dagen.",
                        LATEST),
                count(
                        Theme.ACCESS,
                        "behorigheter.utan_id",
                        "Behörigheter utan anställnings-id",
                        "Rader utan anställnings-id.",
                        LATEST.and("t.employee_id is null")),
                count(
                        Theme.ACCESS,
                        "behorigheter.okant_id",
                        "Behörigheter med okänt anställnings-id",
                        "Rader vars anställnings-id ingen person har.",
                        LATEST.and("t.employee_id is not null and p.id is null")),
                count(
                        Theme.ACCESS,
                        "behorigheter.slutat",
                        "Behörigheter för personer som har slutat",
                        "Rader för personer vars anställning tog slut före den dagen.",
                        LATEST.and("p.employed_until < :day")),
                count(
                        Theme.ACCESS,
                        "behorigheter.avvikande",
                        "Behörigheter som avviker",
                        "Rader i det senaste uttaget ur varje källa som avviker av något skäl, och som inte har bedömts vara rätt.",
                        DEVIATING),
                count(
                        Theme.ACCESS,
                        "behorigheter.avvikelse.{avvikelse}",
                        "Behörigheter som avviker: {avvikelse}",
                        "Rader i det senaste uttaget ur varje källa som avviker av det skälet, och som inte har bedömts vara rätt.",
                        FOUND),
                count(
                        Theme.ACCESS,
                        "behorigheter.annan_enhets_mapp",
                        "Behörigheter till en annan enhets mapp",
                        "Rader för anställda där mappen är koden för en annan enhet än den egna.",
                        LATEST.and("""
                        (p.employed_from is null or p.employed_from <= :day) and (p.employed_until is null or p.employed_until >= :day)
                        and p.id is not null and f.id is not null and f.id is distinct from p.unit_id""")));
    }
}
