package se.fyrvakt.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what is set, within a transaction of the administration. */
@Repository
public class SettingRepository {

    private final JdbcClient db;

    SettingRepository(JdbcClient db) {
        this.db = db;
    }

    /** The administration's own on the day, else the standard. */
    public BigDecimal on(LocalDate day, Setting setting) {
        return db.sql("select setting(:name, :day)")
                .param("name", setting.word())
                .param("day", day)
                .query(BigDecimal.class)
                .single();
    }
}
