package se.fyrvakt.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.classification.Interview.Done;
import se.fyrvakt.classification.Interview.State;
import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Visitor;

/** Keeps interviews, within a transaction of the administration. What was said in them: {@link SaidRepository}. */
@Repository
class InterviewRepository {

    private static final String INTERVIEWS = """
            select i.*, %s from interview i join asset a on a.id = i.asset_id
            """.formatted(InterviewedAssetRepository.COLUMNS);

    private final JdbcClient db;
    private final SaidRepository said;

    InterviewRepository(JdbcClient db, SaidRepository said) {
        this.db = db;
        this.said = said;
    }

    /**
     * The latest first, without what was said in them.
     *
     * @param ownOnly only those about assets of the visitor
     */
    List<Interview> latest(Visitor visitor, boolean ownOnly) {
        return db.sql(
                        INTERVIEWS
                                + "where (not :ownOnly or a.id in (select owned_assets(:keys))) order by i.started_at desc, i.id desc limit :most")
                .param("keys", visitor.called())
                .param("ownOnly", ownOnly)
                .param("most", Page.SIZE)
                .query((found, n) -> interview(found, Said.NOTHING))
                .list();
    }

    Optional<Interview> find(long id, Visitor visitor) {
        var all = said.of(id);
        return db.sql(INTERVIEWS + "where i.id = :id")
                .param("id", id)
                .param("keys", visitor.called())
                .query((found, n) -> interview(found, all))
                .optional();
    }

    /** So that nobody else changes it until the transaction ends. */
    void lock(long id) {
        db.sql("select id from interview where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    private static Interview interview(ResultSet found, Said said) throws SQLException {
        return new Interview(
                found.getLong("id"),
                found.getInt("version"),
                InterviewedAssetRepository.asset(found),
                State.valueOf(found.getString("state")),
                found.getString("scope"),
                found.getObject("deserves_more", Boolean.class),
                found.getString("aggregation"),
                found.getString("remark"),
                found.getInt("seconds"),
                new Done(found.getString("started_by"), instant(found, "started_at")),
                done(found, "sent"),
                done(found, "closed"),
                found.getObject("classification_id", Long.class),
                said.judgements(),
                said.participants());
    }

    private static Instant instant(ResultSet found, String column) throws SQLException {
        return found.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Done done(ResultSet found, String what) throws SQLException {
        var by = found.getString(what + "_by");
        return by == null ? null : new Done(by, instant(found, what + "_at"));
    }

    /** @return its number; empty where the asset has one going on */
    Optional<Long> add(long asset, Actor actor, Instant at) {
        return db.sql("""
                insert into interview (administration, asset_id, started_by, started_at)
                values (current_administration(), :asset, :by, :at) on conflict do nothing returning id
                """)
                .param("asset", asset)
                .param("by", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /** The number of the asset's interview that is going on. */
    Optional<Long> open(long asset) {
        return db.sql("select id from interview where asset_id = :asset and state in ('DRAFT', 'REVIEW')")
                .param("asset", asset)
                .query(Long.class)
                .optional();
    }

    /** The number of the interview that a classification was decided from. */
    Optional<Long> decidedAs(long classification) {
        return db.sql("select max(id) as id from interview where classification_id = :classification")
                .param("classification", classification)
                .query((found, n) -> Optional.ofNullable(found.getObject("id", Long.class)))
                .single();
    }

    void work(long id, int seconds) {
        db.sql("update interview set version = version + 1, seconds = seconds + :seconds where id = :id")
                .param("seconds", seconds)
                .param("id", id)
                .update();
    }

    void sayOfAll(long id, String scope, @Nullable Boolean deservesMore, String aggregation) {
        db.sql("update interview set scope = :scope, deserves_more = :more, aggregation = :aggregation where id = :id")
                .param("scope", scope)
                .param("more", deservesMore)
                .param("aggregation", aggregation)
                .param("id", id)
                .update();
    }

    void send(long id, Actor actor, Instant at) {
        db.sql("update interview set state = 'REVIEW', remark = '', sent_by = :by, sent_at = :at where id = :id")
                .param("by", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void sendBack(long id, String remark) {
        db.sql("update interview set state = 'DRAFT', remark = :remark where id = :id")
                .param("remark", remark)
                .param("id", id)
                .update();
    }

    void close(long id, State state, @Nullable Long classification, Actor actor, Instant at) {
        db.sql("""
                update interview set state = :state, classification_id = :classification, closed_by = :by, closed_at = :at
                 where id = :id
                """)
                .param("state", state.name())
                .param("classification", classification)
                .param("by", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** What people wrote of the whole is no more. */
    void empty(long id) {
        db.sql("update interview set scope = '', aggregation = '', remark = '', deserves_more = null where id = :id")
                .param("id", id)
                .update();
    }
}
