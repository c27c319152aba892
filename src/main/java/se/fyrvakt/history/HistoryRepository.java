package se.fyrvakt.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Swedish;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads history. */
@Repository
public class HistoryRepository {

    private static final String ENTRIES = """
            select e.id, e.at, e.actor, e.act, e.register, e.subject, e.version, c.content
              from history_entry e
              left join history_content c on c.administration = e.administration and c.entry = e.id
             where e.administration = current_administration()
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    HistoryRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The newest first, at most {@link Page#SIZE} of them. */
    public List<Entry> of(Subject subject) {
        return db.sql(ENTRIES + " and e.register = :register and e.subject = :subject order by e.id desc limit :limit")
                .param("register", subject.register())
                .param("subject", subject.number())
                .param("limit", Page.SIZE)
                .query(this::entry)
                .list();
    }

    /** @param together what else stands of it, among what is told of a reading's rows together; null for rows of none */
    public List<Entry> of(Subject subject, Subject together, @Nullable Long reading) {
        return db.sql(ENTRIES + """
                 and (e.register = :register and e.subject = :subject
                      or e.register = :together and e.subject = :all and e.reading = cast(:reading as bigint))
                 order by e.id desc limit :limit
                """)
                .param("register", subject.register())
                .param("subject", subject.number())
                .param("together", together.register())
                .param("all", together.number())
                .param("reading", reading)
                .param("limit", Page.SIZE)
                .query(this::entry)
                .list();
    }

    /** What was done to a row after a version of it, the oldest first. */
    public List<Entry> since(Subject subject, int version) {
        return db.sql(ENTRIES + """
                 and e.register = :register and e.subject = :subject and e.version > :version
                 order by e.id
                """)
                .param("register", subject.register())
                .param("subject", subject.number())
                .param("version", version)
                .query(this::entry)
                .list();
    }

    /** What was done to any of the rows after a moment, the newest first, at most {@link Page#SIZE} of it. */
    public List<Entry> since(Instant moment, String register, Collection<Long> numbers) {
        return db.sql(ENTRIES + """
                 and e.register = :register and e.subject = any(:numbers) and e.at > :moment
                 order by e.id desc limit :limit
                """)
                .param("register", register)
                .param("numbers", numbers.toArray(Long[]::new))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("limit", Page.SIZE)
                .query(this::entry)
                .list();
    }

    /** A page of all that was done to the registers named, the newest first; one more than a page when more follows. */
    List<Entry> search(HistoryFilter filter, Set<String> registers) {
        return db.sql(ENTRIES + """
                 and e.register = any(:registers)
                 and (:who = '' or fold(e.actor) like like_pattern(:who))
                 and (cast(:from as timestamptz) is null or e.at >= :from)
                 and (cast(:before as timestamptz) is null or e.at < :before)
                 order by e.id desc limit :limit offset :offset
                """)
                .param("registers", registers.toArray(String[]::new))
                .param("who", filter.who())
                .param("from", startOf(filter.from()))
                .param(
                        "before",
                        startOf(filter.until() == null ? null : filter.until().plusDays(1)))
                .param("limit", Page.SIZE + 1)
                .param("offset", Page.offset(filter.page()))
                .query(this::entry)
                .list();
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Swedish.STOCKHOLM).toOffsetDateTime();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        var content = row.getString("content");
        var said = content == null ? json.createObjectNode() : json.readTree(content);
        return new Entry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("act"),
                new Subject(row.getString("register"), row.getLong("subject")),
                row.getInt("version"),
                said.path("label").asString(""),
                differences(said));
    }

    private static List<Difference> differences(JsonNode said) {
        var before = said.path("before");
        var after = said.path("after");
        var fields = new ArrayList<String>();
        after.propertyNames().forEach(fields::add);
        before.propertyNames().stream().filter(field -> !after.has(field)).forEach(fields::add);
        return fields.stream()
                .map(field -> new Difference(field, text(before.get(field)), text(after.get(field))))
                .toList();
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value.asString();
    }
}
