package se.fyrvakt.planning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;
import se.fyrvakt.kernel.Role;

/** Duties about measures and the activities of the year wheels. */
@Configuration(proxyBeanMethods = false)
class PlanningDuties {

    private static final String MEASURES = "atgarder";

    @Bean
    DutySource dutiesOfMeasures() {
        return DutySource.of(
                Duty.of(
                                "atgardsbeslut",
                                new Words(
                                        "Besluta om åtgärden",
                                        "åtgärder att besluta om",
                                        "Uppstår när en åtgärd har rekommenderats. Klar när den är beslutad eller avböjd.",
                                        "Chefen för förvaltningen beslutar om det som rekommenderas."),
                                new Rows(
                                        MEASURES,
                                        "measure t",
                                        "t.recommended_on <= :day and t.decision is null and coalesce(t.status, '') not in ('klar', 'avbruten')",
                                        "null::date",
                                        "null::text"))
                        .elseBy(Role.DIRECTOR),
                Duty.of(
                        "atgard",
                        new Words(
                                "Gör åtgärden",
                                "åtgärder att göra",
                                "Uppstår när en åtgärds slutdatum närmar sig. Klar när den är klar, avbruten eller avböjd.",
                                "Beslutet om åtgärden."),
                        new Rows(
                                MEASURES,
                                "measure t",
                                "t.due_on is not null and (coalesce(t.status, '') not in ('klar', 'avbruten') or t.done_on > :day) and t.decision is distinct from 'avböjd'",
                                "t.due_on",
                                "t.responsible_key")),
                Duty.of(
                        "effekt",
                        new Words(
                                "Kontrollera effekten",
                                "åtgärder att kontrollera effekten av",
                                "Uppstår en tid efter att en åtgärd blev klar. Klar när dagen för kontrollen är satt.",
                                "Arbetssättet för åtgärder: det som gjorts ska ha hjälpt."),
                        new Rows(
                                MEASURES,
                                "measure t",
                                "t.status = 'klar' and t.done_on <= :day and (t.effect_checked_on is null or t.effect_checked_on > :day)",
                                "t.done_on + (select setting('dagar efter att en åtgärd är klar som effekten kontrolleras', :day))::int",
                                "t.responsible_key")));
    }

    @Bean
    DutySource dutiesOfActivities() {
        return DutySource.of(Duty.of(
                "aktivitet",
                new Words(
                        "Gör aktiviteten",
                        "aktiviteter att göra",
                        "Uppstår inför månaden som aktiviteten står i. Klar när den är gjord under året.",
                        "Årshjulet."),
                new Rows(
                        "aktiviteter",
                        "activity t",
                        "not activity_is_done(t.last_done_on, :day)",
                        "make_date(extract(year from cast(:day as date))::int, t.month, 1) + interval '1 month' - interval '1 day'",
                        "t.responsible_key")));
    }
}
