package se.fyrvakt.stewardship;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Grant;
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
        return db.sql(UNITS)
                .param("everywhere", isEverywhere(visitor))
                .param("units", managed(visitor))
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

    private static boolean isEverywhere(Visitor visitor) {
        return visitor.is(Role.COORDINATOR)
                || visitor.grants().stream().anyMatch(grant -> grant.role() == Role.MANAGER && grant.units() == null);
    }

    private static Long[] managed(Visitor visitor) {
        return visitor.grants().stream()
                .filter(grant -> grant.role() == Role.MANAGER)
                .map(Grant::units)
                .filter(Objects::nonNull)
                .flatMap(Set::stream)
                .toArray(Long[]::new);
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
