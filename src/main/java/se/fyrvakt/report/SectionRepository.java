package se.fyrvakt.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what people write into a report, within a transaction of the administration. */
@Repository
class SectionRepository {

    private final JdbcClient db;

    SectionRepository(JdbcClient db) {
        this.db = db;
    }

    Editing of(Report report) {
        return new Editing(report.head(), report.mostImportant(), sections(report.id()), remarks(report.id()));
    }

    private record Found(Chapter chapter, SectionText text) {}

    private Map<Chapter, SectionText> sections(long report) {
        return db.sql("""
                        select chapter, version, text, explanation, explained_by, judgement, judgement_reason, judged_by
                          from report_section where report = :report
                        """).param("report", report).query(SectionRepository::section).stream()
                .collect(Collectors.toMap(Found::chapter, Found::text));
    }

    private static Found section(ResultSet found, int n) throws SQLException {
        return new Found(
                Chapter.valueOf(found.getString("chapter")),
                new SectionText(
                        found.getInt("version"),
                        found.getString("text"),
                        found.getString("explanation"),
                        lines(found.getString("explained_by")),
                        found.getString("judgement"),
                        found.getString("judgement_reason"),
                        lines(found.getString("judged_by"))));
    }

    /** Those with something on them, without the space around. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Map<String, String> remarks(long report) {
        return db
                .sql("select figure, remark from report_remark where report = :report")
                .param("report", report)
                .query((found, n) -> Map.entry(found.getString("figure"), found.getString("remark")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void save(long report, Chapter chapter, SectionText section) {
        db.sql("""
                insert into report_section (administration, report, chapter, version, text, explanation, explained_by,
                                            judgement, judgement_reason, judged_by)
                values (current_administration(), :report, :chapter, 1, :text, :explanation, :explainedBy,
                        :judgement, :reason, :judgedBy)
                on conflict (administration, report, chapter) do update
                   set version = report_section.version + 1, text = excluded.text, explanation = excluded.explanation,
                       explained_by = excluded.explained_by, judgement = excluded.judgement,
                       judgement_reason = excluded.judgement_reason, judged_by = excluded.judged_by
                """)
                .param("report", report)
                .param("chapter", chapter.name())
                .param("text", section.text())
                .param("explanation", section.explanation())
                .param("explainedBy", String.join("\n", section.explainedBy()))
                .param("judgement", section.judgement())
                .param("reason", section.judgementReason())
                .param("judgedBy", String.join("\n", section.judgedBy()))
                .update();
    }

    /** @param remark empty to take it away */
    void remark(long report, String figure, String remark) {
        db.sql("delete from report_remark where report = :report and figure = :figure")
                .param("report", report)
                .param("figure", figure)
                .update();
        if (!remark.isEmpty()) {
            db.sql("insert into report_remark values (current_administration(), :report, :figure, :remark)")
                    .param("report", report)
                    .param("figure", figure)
                    .param("remark", remark)
                    .update();
        }
    }
}
