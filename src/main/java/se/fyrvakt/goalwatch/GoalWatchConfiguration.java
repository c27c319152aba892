package se.fyrvakt.goalwatch;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;
import se.fyrvakt.jobs.Job;

/** When goals are measured, and the duty about those that lag behind. */
@Configuration(proxyBeanMethods = false)
class GoalWatchConfiguration {

    @Bean
    Job watchingGoals(GoalWatch watch) {
        return new Job("goals", Duration.ofMinutes(30), watch::run);
    }

    /** A goal is behind when it has not come as far as it would have, going from its beginning by as much each day. */
    @Bean
    DutySource dutiesOfGoals() {
        return DutySource.of(Duty.of(
                        "mal",
                        new Words(
                                "Se över målet",
                                "mål som ligger efter",
                                "Uppstår när ett av årets mål ligger längre efter än det får. Klar när det har hunnit ikapp.",
                                "Årets mål, som nämnden eller förvaltningsledningen har satt."),
                        new Rows("mal", """
                                goal t join lateral (
                                    select s.value, s.begun_at from goal_standing s where s.goal_id = t.id and s.measured_on <= :day
                                     order by s.measured_on desc limit 1) s on true""", """
                                t.year = extract(year from cast(:day as date)) and s.value < t.target
                                and s.value < s.begun_at + (t.target - s.begun_at) * extract(doy from cast(:day as date)) / 365
                                              - (select setting('procentenheter som ett mål får ligga efter', :day))""", "make_date(t.year, 12, 31)", "null::text"))
                .startedAt("/laget"));
    }
}
