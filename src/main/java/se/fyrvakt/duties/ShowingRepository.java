package se.fyrvakt.duties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Visitor;

/** Keeps how often people want to see kinds of duties, within a transaction of the administration. */
@Repository
class ShowingRepository {

    private final JdbcClient db;

    ShowingRepository(JdbcClient db) {
        this.db = db;
    }

    Showing of(Duty duty, Visitor visitor) {
        return db.sql("select showing from duty_showing where account = :account and duty = :duty")
                .param("account", visitor.account())
                .param("duty", duty.name())
                .query(String.class)
                .optional()
                .flatMap(Showing::of)
                .orElse(Showing.DAILY);
    }

    void choose(Duty duty, Showing showing, Visitor visitor) {
        db.sql("""
                insert into duty_showing (administration, account, duty, showing)
                values (current_administration(), :account, :duty, :showing)
                    on conflict (administration, account, duty) do update set showing = excluded.showing
                """)
                .param("account", visitor.account())
                .param("duty", duty.name())
                .param("showing", showing.word())
                .update();
    }
}
