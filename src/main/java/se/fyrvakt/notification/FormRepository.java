package se.fyrvakt.notification;

import static se.fyrvakt.notification.NotifiedIncidentRepository.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Swedish;

/** Finds and keeps what stands in a form, within a transaction of the administration. */
@Repository
class FormRepository {

    private final JdbcClient db;

    FormRepository(JdbcClient db) {
        this.db = db;
    }

    /** The fields of the step as they were the day the incident became known, in their order. */
    List<FormAnswer> of(NotificationCase kase, NotificationStep step, FormSubject about) {
        return db.sql("""
                select f.id, f.name, f.hint, f.source, a.answer, a.is_withheld
                  from form_field f left join form_answer a on a.field_id = f.id and a.step_id = :step
                 where f.regime = :regime and f.step = :code and f.valid_from <= :day
                   and (f.valid_until is null or f.valid_until >= :day)
                 order by f.place, f.id
                """)
                .param("step", step.id())
                .param("regime", kase.regime())
                .param("code", step.code())
                .param("day", LocalDate.ofInstant(about.incident().known(), Swedish.STOCKHOLM))
                .query((found, n) -> answer(found, about))
                .list();
    }

    private static FormAnswer answer(ResultSet found, FormSubject about) throws SQLException {
        var written = found.getString("answer");
        return new FormAnswer(
                found.getLong("id"),
                found.getString("name"),
                text(found, "hint"),
                written == null ? FormSource.answer(found.getString("source"), about) : written,
                found.getBoolean("is_withheld"),
                written != null);
    }

    void save(NotificationStep step, List<FormAnswer> answers) {
        db.sql("""
                insert into form_answer (administration, step_id, field_id, answer, is_withheld)
                select current_administration(), :step, * from unnest(:fields, :texts, :withheld)
                on conflict (administration, step_id, field_id)
                do update set answer = excluded.answer, is_withheld = excluded.is_withheld
                """)
                .param("step", step.id())
                .param("fields", answers.stream().map(FormAnswer::field).toArray(Long[]::new))
                .param("texts", answers.stream().map(FormAnswer::text).toArray(String[]::new))
                .param("withheld", answers.stream().map(FormAnswer::isWithheld).toArray(Boolean[]::new))
                .update();
    }
}
