package se.fyrvakt.goalwatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.MovingClock;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.duties.Duties;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.GoalRepository;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.register.Filled;

/** A goal that lags behind is something to do, from the day it does until it has caught up. */
@ScreenTest
class GoalWatchTest {

    @Autowired
    Filled filled;

    @Autowired
    AdministrationRepository administrations;

    @Autowired
    FigureRepository figures;

    @Autowired
    GoalRepository goals;

    @Autowired
    GoalStandingRepository standings;

    @Autowired
    Duties duties;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    private int administration;

    @BeforeEach
    void half_of_all_is_to_be_classified() {
        administration = filled.administration();
        goal("2031", "50");
        for (int i = 1; i <= 4; i++) {
            filled.asset(administration, "SYS-" + i, "System " + i);
        }
    }

    private void goal(String year, String target) {
        filled.add(administration, "mal", "År", year, "Mål", "Hälften", "Mått", "klassning.andel", "Målvärde", target);
    }

    private List<Long> behind(String day) {
        var clock = MovingClock.at(day + "T08:00:00Z");
        new GoalWatch(administrations, figures, goals, standings, tenancy, clock).run(administration);
        var rows = duties.find("mal").orElseThrow().rows();
        return tenancy.read(
                administration,
                () -> db.sql("select t.id from " + rows.from() + " where " + rows.condition())
                        .param("day", LocalDate.parse(day))
                        .query(Long.class)
                        .list());
    }

    @Test
    void it_waits_once_it_is_further_behind_than_it_may_be() {
        assertThat(behind("2031-01-31")).isEmpty();
        assertThat(behind("2031-02-15")).hasSize(1);
    }

    @Test
    void what_has_caught_up_waits_no_more() {
        assertThat(behind("2031-06-30")).hasSize(1);
        for (int i = 1; i <= 2; i++) {
            filled.add(
                    administration,
                    "klassningar",
                    "Tillgång",
                    "SYS-" + i,
                    "Konfidentialitet",
                    "1",
                    "Riktighet",
                    "1",
                    "Tillgänglighet",
                    "1",
                    "Klassad",
                    "2031-07-01");
        }
        assertThat(behind("2031-07-02")).isEmpty();
    }

    @Test
    void goals_of_other_years_do_not_wait() {
        goal("2032", "100");
        assertThat(behind("2031-12-30")).hasSize(1);
    }

    @Test
    void they_are_measured_once_a_day() {
        behind("2031-06-30");
        behind("2031-06-30");
        behind("2031-07-01");
        assertThat(tenancy.read(
                        administration,
                        () -> db.sql("select count(*) from goal_standing")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(2);
    }
}
