package se.fyrvakt.stewardship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** Reads the lists that units attest, within a transaction of the administration. */
@Repository
class StewardshipRepository {

    private static final String UNITS = """
            select u.id, u.code, u.name, count(a.id) as assets,
                   (select max(t.attested_on) from asset_attestation t where t.unit_id = u.id and t.attested_on <= :day) as attested_on
              from unit u
              join asset a on a.unit_id = u.id and (a.in_use_on is null or a.in_use_on <= :day) and (a.retired_on is null or a.retired_on > :day)
             where (:everywhere or u.id = any(:units)) and (cast(:unit as bigint) is null or u.id = :unit)
             group by u.id, u.code, u.name
             order by (select max(t.attested_on) from asset_attestation t where t.unit_id = u.id and t.attested_on <= :day) nulls first, u.name, u.id
            """;

    private final JdbcClient db;

    StewardshipRepository(JdbcClient db) {
        this.db = db;
    }

    /** Those the visitor manages, with all under them; the coordinator sees all. The one longest unattested first. */
    List<StewardedUnit> units(Visitor visitor, LocalDate day) {
        return find(null, visitor, day);
    }

    Optional<StewardedUnit> unit(long unit, Visitor visitor, LocalDate day) {
        return find(unit, visitor, day).stream().findFirst();
    }

    private List<StewardedUnit> find(@org.jspecify.annotations.Nullable Long unit, Visitor visitor, LocalDate day) {
        var placed = visitor.placed(Role.COORDINATOR, Role.MANAGER);
        return db.sql(UNITS)
                .param("everywhere", placed.everywhere())
                .param("units", placed.array())
                .param("unit", unit)
                .param("day", day)
                .query((found, n) -> new StewardedUnit(
                        found.getLong("id"),
                        found.getString("code"),
                        found.getString("name"),
                        found.getLong("assets"),
                        found.getObject("attested_on", LocalDate.class)))
                .list();
    }

    /** An asset of a list. */
    record Listed(long id, String label, String kind, String supplier) {}

    List<Listed> assets(long unit, LocalDate day) {
        return db.sql("""
                select id, asset_id || ' ' || name as label, kind, coalesce(supplier, '') as supplier from asset
                 where unit_id = :unit and (in_use_on is null or in_use_on <= :day) and (retired_on is null or retired_on > :day)
                 order by name, id
                """)
                .param("unit", unit)
                .param("day", day)
                .query((found, n) -> new Listed(
                        found.getLong("id"),
                        found.getString("label"),
                        found.getString("kind"),
                        found.getString("supplier")))
                .list();
    }
}
