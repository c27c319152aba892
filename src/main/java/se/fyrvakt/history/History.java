package se.fyrvakt.history;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.Subject;
import tools.jackson.databind.json.JsonMapper;

/** Adds to history what is not a register's row: accounts, settings, readings. Registers write theirs set-wise. */
@Component
public class History {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    History(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Joins the caller's transaction, so that a change and its history stand or fall together.
     *
     * @param act the verb in past tense, as "bjöd in"
     * @param label what the row is called
     * @param before by their Swedish names; never a secret. Fields that are the same after are left out
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Actor actor,
            Subject subject,
            String act,
            String label,
            Map<String, ? extends @Nullable String> before,
            Map<String, ? extends @Nullable String> after) {
        db.sql("""
                with entry as (
                    select nextval('history_entry_id_seq') as id, uuid_send(gen_random_uuid()) as salt),
                written as (
                    insert into history_entry (administration, id, at, account, actor, act, register, subject, version, digest)
                    select :administration, id, :at, cast(:account as bigint), :actor, :act, :register, :subject, 0,
                           history_digest(salt, :content)
                      from entry)
                insert into history_content (administration, entry, salt, content)
                select :administration, id, salt, :content from entry
                """)
                .param("administration", actor.administration())
                .param("at", OffsetDateTime.now(clock))
                .param("account", actor.account())
                .param("actor", actor.name())
                .param("act", act)
                .param("register", subject.register())
                .param("subject", subject.number())
                .param("content", content(label, before, after))
                .update();
    }

    private String content(
            String label,
            Map<String, ? extends @Nullable String> before,
            Map<String, ? extends @Nullable String> after) {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        var content = json.createObjectNode().put("label", label);
        var old = content.putObject("before");
        var now = content.putObject("after");
        fields.removeIf(field -> Objects.equals(before.get(field), after.get(field)));
        for (var field : fields) {
            old.put(field, before.get(field));
            now.put(field, after.get(field));
        }
        return json.writeValueAsString(content);
    }
}
