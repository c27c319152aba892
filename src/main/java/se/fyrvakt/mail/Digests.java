package se.fyrvakt.mail;

import static se.fyrvakt.mail.OutboxRepository.at;

import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.AdministrationRepository;

/** Gathers what people want together: one mail in the morning, or on Mondays. What they have read already is left out. */
@Component
class Digests {

    /** Marked and written in one statement, so that nothing is gathered twice. */
    private static final String GATHER = """
            with due as (
                update message m set mailed_at = :now
                  from mail_habit h
                 where h.receiver_key = m.receiver_key and m.mailed_at is null and m.read_at is null
                   and (h.pace = 'direkt' or h.pace = 'dagligen' and m.written_at < :morning
                        or h.pace = 'veckovis' and m.written_at < :monday)
                returning m.receiver_key, m.receiver, m.id, m.subject)
            insert into mail_outbox (administration, channel, receiver, subject, body, address, is_statutory, next_at, written_at)
            select current_administration(), 'e-post', min(receiver),
                   case when count(*) = 1 then '1 meddelande i Fyrvakt' else count(*) || ' meddelanden i Fyrvakt' end,
                   left(string_agg(subject, E'\\n' order by id), 100000), '/meddelanden', false, :now, :now
              from due group by receiver_key
            """;

    private final AdministrationRepository administrations;
    private final Tenancy tenancy;
    private final JdbcClient db;
    private final Clock clock;

    Digests(AdministrationRepository administrations, Tenancy tenancy, JdbcClient db, Clock clock) {
        this.administrations = administrations;
        this.tenancy = tenancy;
        this.db = db;
        this.clock = clock;
    }

    void run() {
        administrations.all().forEach(each -> run(each.id()));
    }

    void run(int administration) {
        tenancy.write(administration, () -> gather(clock.instant()));
    }

    private int gather(Instant now) {
        return db.sql(GATHER)
                .param("now", at(now))
                .param("morning", at(Pace.latestMorning(now)))
                .param("monday", at(Pace.latestMonday(now)))
                .update();
    }
}
