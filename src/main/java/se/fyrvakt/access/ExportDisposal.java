package se.fyrvakt.access;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Swedish;

/** Disposes of exports (gallring) by each administration's rule; history is the protocol. Arkivlagen (1990:782) 10 §. */
@Component
class ExportDisposal {

    private static final Subject EXPORTS = Subject.many("behorigheter");

    private final AdministrationRepository administrations;
    private final History history;
    private final Tenancy tenancy;
    private final JdbcClient db;
    private final Clock clock;

    ExportDisposal(
            AdministrationRepository administrations, History history, Tenancy tenancy, JdbcClient db, Clock clock) {
        this.administrations = administrations;
        this.history = history;
        this.tenancy = tenancy;
        this.db = db;
        this.clock = clock;
    }

    private record Disposed(String system, String source, LocalDate extracted, long rows) {

        private String label() {
            return "%s, %s, uttag %s".formatted(system, source, extracted);
        }
    }

    void run() {
        administrations.all().forEach(each -> run(each.id()));
    }

    /** In one transaction: what goes, and that it went. */
    void run(int administration) {
        var today = LocalDate.now(clock.withZone(Swedish.STOCKHOLM));
        var actor = new Actor(administration, null, "Fyrvakt");
        tenancy.write(administration, () -> {
            dispose(today).forEach(export -> tell(export, actor));
            return true;
        });
    }

    private void tell(Disposed export, Actor actor) {
        history.record(
                actor,
                EXPORTS,
                "gallrade",
                export.label(),
                Map.of("Rader", Swedish.number(export.rows())),
                Map.of("Rader", "0"));
    }

    private List<Disposed> dispose(LocalDate today) {
        return db.sql("""
                with going as materialized (select * from access_exports_to_dispose(:day)),
                gone as (
                    delete from access_row r using going g
                     where r.asset_id = g.asset_id and r.source = g.source and r.extracted_on = g.extracted_on
                    returning r.asset_id, r.source, r.extracted_on),
                forgotten as (
                    delete from access_export x using going g
                     where x.asset_id = g.asset_id and x.source = g.source and x.extracted_on = g.extracted_on)
                select a.name, g.source, g.extracted_on, count(*) as rows
                  from gone g join asset a on a.id = g.asset_id group by 1, 2, 3 order by 3, 1, 2
                """)
                .param("day", today)
                .query((found, n) -> new Disposed(
                        requireNonNull(found.getString("name")),
                        requireNonNull(found.getString("source")),
                        requireNonNull(found.getObject("extracted_on", LocalDate.class)),
                        found.getLong("rows")))
                .list();
    }
}
