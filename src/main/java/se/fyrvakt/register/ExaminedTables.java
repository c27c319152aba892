package se.fyrvakt.register;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The temporary tables that rows are examined in. A transaction may take in several files, one after the other. */
@Component
class ExaminedTables {

    private final JdbcTemplate jdbc;

    ExaminedTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An empty {@code staged}; what the transaction examined before is gone. */
    void begin(Examination examination) {
        // the size of what is sorted and hashed here, not of what a page asks for
        jdbc.execute("set local work_mem = '64MB'");
        jdbc.execute("drop table if exists staged, examined, left_out, wrong");
        jdbc.execute("create temporary table staged (%s) on commit drop".formatted(examination.stagedColumns()));
    }

    void copy(Intake intake) {
        on(connection -> Staging.copy(connection, intake));
    }

    /** Makes {@code examined} of what is staged. */
    void examine(Examination examination) {
        jdbc.execute("analyze staged");
        jdbc.execute("create temporary table examined on commit drop as " + examination.examined());
        jdbc.execute("analyze examined");
        examination.withinFile().forEach(jdbc::execute);
    }

    interface Copying {
        void on(java.sql.Connection connection) throws SQLException;
    }

    void on(Copying work) {
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            work.on(connection);
            return null;
        });
    }
}
