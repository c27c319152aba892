package se.fyrvakt.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the figures of adopted reports with the numbers of their rows, within a transaction of the administration. */
@Repository
class KeptFigureRepository {

    private final JdbcClient db;

    KeptFigureRepository(JdbcClient db) {
        this.db = db;
    }

    void add(long report, KeptFigure figure) {
        db.sql("""
                insert into report_figure (administration, report, name, label, shown, value, register, row_ids)
                values (current_administration(), :report, :name, :label, :shown, :value, :register, :rows)
                """)
                .param("report", report)
                .param("name", figure.name())
                .param("label", figure.label())
                .param("shown", figure.shown())
                .param("value", figure.value())
                .param("register", figure.register())
                .param("rows", figure.rows().toArray(Long[]::new))
                .update();
    }

    /** By name, without their rows. */
    Map<String, KeptFigure> of(long report) {
        var all = new LinkedHashMap<String, KeptFigure>();
        db.sql("""
                        select name, label, shown, value, register, '{}'::bigint[] as row_ids
                          from report_figure where report = :report order by name
                        """).param("report", report).query(KeptFigureRepository::figure).stream()
                .forEach(figure -> all.put(figure.name(), figure));
        return all;
    }

    /** The numbers of the rows of one of them; none where it was not there. */
    List<Long> rows(long report, String figure) {
        return db.sql("select unnest(row_ids) from report_figure where report = :report and name = :figure")
                .param("report", report)
                .param("figure", figure)
                .query((found, n) -> found.getLong(1))
                .list();
    }

    private static KeptFigure figure(ResultSet found, int n) throws SQLException {
        return new KeptFigure(
                found.getString("name"),
                found.getString("label"),
                found.getString("shown"),
                found.getBigDecimal("value"),
                found.getString("register"),
                List.of((Long[]) found.getArray("row_ids").getArray()));
    }
}
