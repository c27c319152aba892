package se.fyrvakt.reporting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what the door shows, within a transaction of the administration. */
@Repository
class DoorRepository {

    private final JdbcClient db;

    DoorRepository(JdbcClient db) {
        this.db = db;
    }

    List<Door.Kind> kinds(LocalDate day) {
        return db.sql("""
                select kind, shown_as, coalesce(advice, '') as advice from event_kind
                 where valid_from <= :day and (valid_until is null or valid_until >= :day)
                 order by place, id limit 100
                """)
                .param("day", day)
                .query((found, n) -> new Door.Kind(
                        requireNonNull(found.getString("kind")),
                        requireNonNull(found.getString("shown_as")),
                        requireNonNull(found.getString("advice"))))
                .list();
    }

    /** By its code, or by what somebody calls it; empty where that is no unit, or might be several. */
    Optional<Door.Unit> unit(String called, LocalDate day) {
        var found = db.sql("""
                select code, name from unit
                 where (key = fold_key(:called) or fold_key(name) = fold_key(:called)) and (closed_on is null or closed_on > :day)
                 order by (key = fold_key(:called)) desc limit 2
                """)
                .param("called", called)
                .param("day", day)
                .query((row, n) ->
                        new Door.Unit(requireNonNull(row.getString("code")), requireNonNull(row.getString("name"))))
                .list();
        var isSure =
                found.size() == 1 || !found.isEmpty() && found.getFirst().code().equalsIgnoreCase(called);
        return isSure ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
