package se.fyrvakt.handling;

import static java.util.Objects.requireNonNull;
import static se.fyrvakt.handling.HandledIncidentRepository.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.kernel.Swedish;

/** Finds what has followed of an incident's measures by a day, within a transaction of the administration. */
@Repository
class ChainRepository {

    private static final String LINKS = """
            select m.text, m.document_title, d.valid_from, d.valid_from >= m.recommended_on as is_new,
                   k.expected, k.has_read, c.code, coalesce(c.name, m.course_code) as course
              from incident i join measure m on %s
              left join lateral (select * from documents_in_force(:day) f
                                  where f.title_key = m.document_title_key order by f.valid_from desc limit 1) d on true
              left join (select document_id, count(*) as expected, count(read_on) as has_read
                           from expected_readings(:day) group by document_id) k on k.document_id = d.id
              left join course c on c.key = m.course_code_key
             where i.id = :incident and (m.document_title is not null or m.course_code is not null)
             order by m.due_on nulls last, m.id
            """.formatted(ClosingRepository.ITS_MEASURES);

    private final JdbcClient db;
    private final FigureRepository figures;

    ChainRepository(JdbcClient db, FigureRepository figures) {
        this.db = db;
        this.figures = figures;
    }

    List<ChainLink> of(long incident, LocalDate day) {
        return db.sql(LINKS)
                .param("incident", incident)
                .param("day", day)
                .query((found, n) -> link(found, day))
                .list();
    }

    private ChainLink link(ResultSet found, LocalDate day) throws SQLException {
        return new ChainLink(
                requireNonNull(found.getString("text")),
                text(found, "document_title"),
                found.getObject("valid_from", LocalDate.class),
                found.getBoolean("is_new"),
                read(found.getLong("has_read"), found.getLong("expected")),
                text(found, "course"),
                taken(text(found, "code"), day));
    }

    private static String read(long read, long expected) {
        return expected == 0 ? "" : Swedish.number(read) + " av " + Swedish.number(expected);
    }

    /** As the figure says it. */
    private String taken(String course, LocalDate day) {
        return figures.find("utbildning.%s.genomfort.andel_procent".formatted(course), day)
                .filter(FigureValue::isMeasured)
                .map(FigureValue::written)
                .orElse("");
    }

    /** The titles of documents in force. */
    Map<String, String> documents(LocalDate day) {
        return options(
                db.sql("select distinct title as code, title as name from documents_in_force(:day) order by title")
                        .param("day", day));
    }

    Map<String, String> courses() {
        return options(db.sql("select code, name from course order by name, code"));
    }

    private static Map<String, String> options(JdbcClient.StatementSpec asked) {
        var options = new LinkedHashMap<String, String>();
        asked.query(found -> {
            options.put(found.getString("code"), found.getString("name"));
        });
        return options;
    }
}
