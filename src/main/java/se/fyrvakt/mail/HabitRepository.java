package se.fyrvakt.mail;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how often people want mail, within a transaction of the administration that writes. */
@Repository
class HabitRepository {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final JdbcClient db;

    HabitRepository(JdbcClient db) {
        this.db = db;
    }

    /** Made the first time somebody is asked about: daily until they choose. */
    Habit of(String email) {
        db.sql("""
                insert into mail_habit (administration, receiver_key, secret)
                values (current_administration(), fold_key(:email), :secret) on conflict (administration, receiver_key) do nothing
                """).param("email", email).param("secret", secret()).update();
        return db.sql("select pace, secret from mail_habit where receiver_key = fold_key(:email)")
                .param("email", email)
                .query((row, n) -> new Habit(Pace.of(row.getString("pace")).orElseThrow(), row.getString("secret")))
                .single();
    }

    /** The one that is entered. */
    int administration() {
        return db.sql("select current_administration()").query(Integer.class).single();
    }

    void choose(String email, Pace pace) {
        of(email);
        db.sql("update mail_habit set pace = :pace where receiver_key = fold_key(:email)")
                .param("pace", pace.word())
                .param("email", email)
                .update();
    }

    /** False where nobody has that secret. */
    boolean turnOff(String secret) {
        return db.sql("update mail_habit set pace = 'aldrig' where secret = :secret")
                        .param("secret", secret)
                        .update()
                == 1;
    }

    boolean isKnown(String secret) {
        return db.sql("select exists (select from mail_habit where secret = :secret)")
                .param("secret", secret)
                .query(Boolean.class)
                .single();
    }

    private static String secret() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
