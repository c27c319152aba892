package se.fyrvakt.access;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Aftermath;
import se.fyrvakt.register.Register;

/** Notes from which day somebody works on another unit or as something else, whoever wrote it and however. */
@Component
class Placements implements Aftermath {

    private final JdbcClient db;
    private final Clock clock;

    Placements(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void after(Register register, Visitor visitor) {
        if (register.address().equals("personer")) {
            note(LocalDate.now(clock));
        }
    }

    /** Two moves in a day are the last one. */
    private void note(LocalDate today) {
        db.sql("""
                with known as (
                    select distinct on (person_id) person_id, unit_id, title from person_placement order by person_id, since desc)
                insert into person_placement (administration, person_id, since, unit_id, title)
                select p.administration, p.id, case when k.person_id is null then date '1900-01-01' else cast(:today as date) end, p.unit_id, p.title
                  from person p left join known k on k.person_id = p.id
                 where k.person_id is null or (k.unit_id, k.title) is distinct from (p.unit_id, p.title)
                on conflict (administration, person_id, since) do update set unit_id = excluded.unit_id, title = excluded.title
                """).param("today", today).update();
    }
}
