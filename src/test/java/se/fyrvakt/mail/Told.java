package se.fyrvakt.mail;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.database.Tenancy;

/** What people have been told, for tests of what tells them. */
@Configuration
public class Told {

    private final Post post;
    private final HabitRepository habits;
    private final Tenancy tenancy;
    private final JdbcClient db;

    Told(Post post, HabitRepository habits, Tenancy tenancy, JdbcClient db) {
        this.post = post;
        this.habits = habits;
        this.tenancy = tenancy;
        this.db = db;
    }

    /** "anna@exempel.se: subject", in order. */
    public List<String> all(int administration) {
        return lines(administration, "select receiver || ': ' || subject from message order by id");
    }

    /** Everything that is on its way out of the program. */
    public String outbox(int administration) {
        return String.join(
                "\n",
                lines(administration, "select concat_ws(' ', receiver, subject, body, address) from mail_outbox"));
    }

    private List<String> lines(int administration, String sql) {
        return tenancy.read(
                administration,
                () -> db.sql(sql)
                        .query((row, n) ->
                                Objects.requireNonNull(row.getString(1)).replace('\u00a0', ' '))
                        .list());
    }

    /** Tells somebody of something to take on, or of nothing. */
    public void tell(int administration, String email, @Nullable String action) {
        tenancy.write(administration, () -> {
            post.send(new Letter("prov", "Prov", "Prov.", "/meddelanden", action, true), email);
            return true;
        });
    }

    public long latestMessage(int administration) {
        return latest(administration, "message");
    }

    public long latestParcel(int administration) {
        return latest(administration, "mail_outbox");
    }

    private long latest(int administration, String table) {
        return tenancy.read(
                administration,
                () -> db.sql("select max(id) from " + table).query(Long.class).single());
    }

    /** What the address that turns somebody's mail off ends with. */
    public String unsubscribing(int administration, String email) {
        return tenancy.write(
                administration, () -> administration + "." + habits.of(email).secret());
    }
}
