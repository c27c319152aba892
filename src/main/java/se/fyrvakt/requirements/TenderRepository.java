package se.fyrvakt.requirements;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what suppliers have answered, within a transaction of an administration. */
@Repository
class TenderRepository {

    private final JdbcClient db;

    TenderRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param text of the requirement
     * @param answer "ja", "delvis", "nej", or empty where there is none
     */
    record Answered(String supplier, String code, String text, String answer, String comment) {}

    /** In order of requirement and supplier. */
    List<Answered> of(long asset) {
        return db.sql("""
                select s.supplier, r.code, coalesce(r.procurement_text, r.text) as text, s.answer, s.comment
                  from supplier_answer s join requirement r on r.id = s.requirement_id
                 where s.asset_id = :asset order by r.code, s.supplier
                """)
                .param("asset", asset)
                .query((found, n) -> new Answered(
                        found.getString("supplier"),
                        found.getString("code"),
                        found.getString("text"),
                        Objects.requireNonNullElse(found.getString("answer"), ""),
                        Objects.requireNonNullElse(found.getString("comment"), "")))
                .list();
    }
}
