package se.fyrvakt.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what has been said of whose an account is, within a transaction of the administration. */
@Repository
class AccountLinkRepository {

    private final JdbcClient db;

    AccountLinkRepository(JdbcClient db) {
        this.db = db;
    }

    /** A row of the register of links. */
    record Known(long id, int version) {}

    /** @param row of an export, whose account it is */
    Optional<Known> of(long row) {
        return db.sql("""
                select l.id, l.version from access_account l join access_row r on r.asset_id = l.asset_id and r.account_key = l.account_key
                 where r.id = :row
                """)
                .param("row", row)
                .query((found, n) -> new Known(found.getLong("id"), found.getInt("version")))
                .optional();
    }
}
