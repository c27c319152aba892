package se.fyrvakt.triage;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the duplicates of an incident, and those that may be, within a transaction of the administration. */
@Repository
class RelatedRepository {

    private static final int MOST_LIKELY = 5;
    private static final int MOST_DUPLICATES = 100;

    /** Below it two texts have nothing to do with each other. */
    private static final double LIKE = 0.2;

    private final JdbcClient db;

    RelatedRepository(JdbcClient db) {
        this.db = db;
    }

    /** The duplicates first, then those of the same kind within a week whose other words are most alike. */
    List<Related> of(long incident) {
        return db.sql("""
                (select d.id, d.number, d.headline, d.reported_at, true as is_duplicate, 0.0 as likeness
                   from incident d where d.same_as_id = :incident order by d.reported_at, d.id limit :duplicates)
                union all
                (select o.id, o.number, o.headline, o.reported_at, false, similarity(replace(o.folded, k.kind collate "C", ''), replace(t.folded, k.kind collate "C", ''))
                   from incident t cross join lateral (select fold(t.kind) as kind) k
                   join incident o on o.reported_at between t.reported_at - interval '7 days' and t.reported_at + interval '7 days'
                    and o.id <> t.id and o.same_as_id is null and fold_key(o.kind) = fold_key(t.kind)
                  where t.id = :incident and t.same_as_id is null and similarity(replace(o.folded, k.kind collate "C", ''), replace(t.folded, k.kind collate "C", '')) > :like
                  order by similarity(replace(o.folded, k.kind collate "C", ''), replace(t.folded, k.kind collate "C", '')) desc, o.id limit :likely)
                 order by is_duplicate desc, likeness desc, id
                """)
                .param("incident", incident)
                .param("duplicates", MOST_DUPLICATES)
                .param("like", LIKE)
                .param("likely", MOST_LIKELY)
                .query((found, n) -> new Related(
                        found.getLong("id"),
                        requireNonNull(found.getString("number")),
                        requireNonNull(found.getString("headline")),
                        requireNonNull(found.getObject("reported_at", OffsetDateTime.class))
                                .toInstant(),
                        found.getBoolean("is_duplicate")))
                .list();
    }
}
