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

    /** The earliest time of the year's that is not done, for each activity that has one. */
    private static final String NEXT_UNDONE = """
            select activity_id, min(due) as due
              from activity_occurrences(date_trunc('year', cast(:day as date))::date, (date_trunc('year', cast(:day as date)) + interval '1 year' - interval '1 day')::date, :day)
             where not is_done group by activity_id""";

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
                                "Uppstår inför månaden eller dagen som aktiviteten står på, för det tidigaste tillfället under året. Klar när det är gjort.",
                                "Årshjulet."),
                        new Rows(
                                "aktiviteter",
                                "activity t join (" + NEXT_UNDONE + ") o on o.activity_id = t.id",
                                "true",
                                "o.due",
                                "t.responsible_key"))
                .startedAt("/arshjul/{id}"));
    }
}
