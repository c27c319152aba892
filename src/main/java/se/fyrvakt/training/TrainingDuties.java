package se.fyrvakt.training;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties about mandatory courses: of the person, and of the manager for those who have no address. */
@Configuration(proxyBeanMethods = false)
class TrainingDuties {

    /** Of each person the mandatory course for all that soonest has to be taken. The courses are read once, not for each person. */
    private static final String SOONEST = """
            person t left join unit u on u.id = t.unit_id
            cross join lateral (
                with mandatory as materialized (
                    select id, valid_months from course where is_mandatory and fold_key(audience) = 'alla')
                select min(case when p.passed_on is null
                                then coalesce(t.employed_from, :day) + (select setting('dagar för en ny anställd att gå en kurs', :day))::int
                                else cast(p.passed_on + make_interval(months => c.valid_months) as date) end) as due
                  from mandatory c
                  left join (select course_id, max(done_on) as passed_on from completion
                              where person_id = t.id and result = 'godkänd' and done_on <= :day group by course_id) p on p.course_id = c.id) k""";

    @Bean
    DutySource dutiesOfTraining() {
        return DutySource.of(Duty.of(
                        "kurs",
                        new Words(
                                "Gå obligatorisk kurs",
                                "personer som ska gå en obligatorisk kurs",
                                "Uppstår när någon är ny, eller när ett genomförande snart slutar gälla. Klar när kursen är godkänd på nytt.",
                                "Förvaltningens beslut om obligatoriska kurser."),
                        new Rows(
                                "personer",
                                SOONEST,
                                "(t.employed_from is null or t.employed_from <= :day) and (t.employed_until is null or t.employed_until >= :day) and k.due is not null",
                                "k.due",
                                "coalesce(t.email_key, u.manager_email_key)"))
                .startedAt("/kurser?obligatorisk=ja"));
    }
}
