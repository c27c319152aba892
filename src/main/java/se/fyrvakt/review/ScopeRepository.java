package se.fyrvakt.review;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what there is to review, within a transaction of the administration. */
@Repository
class ScopeRepository {

    private final JdbcClient db;

    ScopeRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * An entitlement's cells, as the register of items has them from the asset on.
     *
     * @param population how many there are with it, before any is drawn
     */
    record Held(@Nullable String[] cells, long population) {

        private static final int CELLS = 7;

        private static Held of(ResultSet found) throws SQLException {
            @Nullable String[] cells = new String[CELLS];
            for (int i = 0; i < CELLS; i++) {
                cells[i] = found.getString(i + 1);
            }
            return new Held(cells, found.getLong("population"));
        }
    }

    /** Systems that access has been taken out of, by name: codes, and names with how many rows the latest exports have. */
    Map<String, String> systems(LocalDate day) {
        var systems = new LinkedHashMap<String, String>();
        db.sql("""
                select a.asset_id as code, a.name || ' (' || count(*) || ')' as label
                  from access_held(:day) h join asset a on a.id = h.asset_id group by a.administration, a.id order by a.name, a.id
                """).param("day", day).query(found -> {
            systems.put(requireNonNull(found.getString("code")), requireNonNull(found.getString("label")));
        });
        return systems;
    }

    /** What an earlier round reviewed, to review it again. */
    RoundForm as(long round) {
        return db.sql("""
                select coalesce(r.words, '') as words, coalesce(r.sample::text, '') as sample, coalesce(r.is_high_only, false) as is_high_only,
                       array(select distinct a.asset_id from access_item i join asset a on a.id = i.asset_id where i.round_id = r.id) as systems
                  from access_round r where r.id = :round
                """)
                .param("round", round)
                .query((found, n) -> new RoundForm(
                        Map.of(
                                Rounds.WORDS.parameter(), requireNonNull(found.getString("words")),
                                Rounds.SAMPLE.parameter(), requireNonNull(found.getString("sample"))),
                        List.of((String[]) found.getArray("systems").getArray()),
                        found.getBoolean("is_high_only")))
                .optional()
                .orElse(RoundForm.BLANK);
    }

    /** The latest round for an activity or a control of that name. */
    Optional<Long> latestFor(String name) {
        return db.sql("""
                select id from access_round where fold_key(:name) in (fold_key(activity), fold_key(control)) order by begins_on desc, id desc limit 1
                """).param("name", name).query(Long.class).optional();
    }

    /**
     * What the latest exports of these systems hold, in the order of the exports, or as many as are asked for drawn by the seed: the
     * same seed over the same exports draws the same.
     *
     * @param sample null for all
     */
    List<Held> held(Collection<String> systems, boolean isHighOnly, @Nullable Integer sample, int seed, LocalDate day) {
        return db.sql("""
                select a.asset_id, r.source, r.account, p.employee_id, r.folder, r.entitlement, r.last_used_on::text, count(*) over () as population
                  from access_held(:day) h join access_row r on r.id = h.id join asset a on a.id = h.asset_id
                  left join person p on p.id = h.person_id
                 where a.asset_id = any(:systems) and (h.is_high or not :high)
                 order by case when cast(:sample as int) is not null then md5(:seed || ' ' || a.asset_id || ' ' || r.source || ' ' || r.line) end,
                          a.asset_id, r.source, r.line
                 limit :sample
                """)
                .param("systems", systems.toArray(String[]::new))
                .param("high", isHighOnly)
                .param("sample", sample, Types.INTEGER)
                .param("seed", String.valueOf(seed))
                .param("day", day)
                .query((found, n) -> Held.of(found))
                .list();
    }
}
