package se.fyrvakt.training;

import static se.fyrvakt.figures.Figure.count;
import static se.fyrvakt.figures.Figure.share;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.Dimension;
import se.fyrvakt.figures.Figure;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of people and the courses they have taken. */
@Configuration(proxyBeanMethods = false)
class TrainingFigures {

    private static final String PEOPLE = "personer";
    private static final Dimension COURSE = Dimension.row("kurs", "k.id", "course", "code");
    private static final String IS_EMPLOYED =
            "(t.employed_from is null or t.employed_from <= :day) and (t.employed_until is null or t.employed_until >= :day)";
    private static final Basis EMPLOYED =
            Basis.of(PEOPLE, "person t", IS_EMPLOYED).placedOn("t.unit_id");

    /** Offset keeps the planner from folding the audience anew for every person. */
    private static final String COURSES =
            "(select id, valid_months, fold_key(audience) as audience_key from course offset 0)";

    /** Everybody with a passed completion that is still valid, once a course. */
    private static final String PASSED = """
            (select distinct v.id, v.audience_key, c.person_id from completion c join %s v on v.id = c.course_id
              where c.result = 'godkänd' and c.done_on <= :day
                and coalesce(cast(c.done_on + make_interval(months => v.valid_months) as date) >= :day, true))""".formatted(COURSES);

    /** For all, or for the managers of units: of several employments with the manager's address, the one that covers the day. */
    private static final String IS_AUDIENCE = """
            (k.audience_key = 'alla' or k.audience_key = 'chefer' and t.id in (
                select distinct on (m.email_key) m.id from person m
                  join unit o on o.manager_email_key = m.email_key and (o.closed_on is null or o.closed_on > :day)
                 order by m.email_key, not ((m.employed_from is null or m.employed_from <= :day) and (m.employed_until is null or m.employed_until >= :day)),
                          m.employed_from desc nulls last, m.id))""";

    private static final Basis TRAINED = Basis.of(
                    PEOPLE, "person t join " + PASSED + " k on k.person_id = t.id", IS_EMPLOYED)
            .by(COURSE)
            .placedOn("t.unit_id");
    private static final Basis AUDIENCE = Basis.of(PEOPLE, "person t cross join " + COURSES + " k", IS_EMPLOYED)
            .and(IS_AUDIENCE)
            .by(COURSE)
            .placedOn("t.unit_id");
    private static final Basis TRAINED_AUDIENCE = TRAINED.and(IS_AUDIENCE);

    @Bean
    FigureSource figuresOfPeople() {
        return () -> count(
                        Theme.TRAINING,
                        "personer.anstallda",
                        "Anställda",
                        "Personer, räknade på anställnings-id, som är anställda den dagen.",
                        EMPLOYED)
                .alsoByUnit();
    }

    @Bean
    FigureSource figuresOfTraining() {
        return () -> Stream.of(
                        count(
                                Theme.TRAINING,
                                "utbildning.{kurs}.genomfort",
                                "Har genomfört {kurs}",
                                "Anställda den dagen med ett godkänt genomförande som fortfarande gäller. Ett senare underkänt tar inget ifrån dem.",
                                TRAINED),
                        count(
                                        Theme.TRAINING,
                                        "utbildning.{kurs}.malgrupp",
                                        "Målgrupp för {kurs}",
                                        "Anställda den dagen som kursen är till för: alla, eller cheferna för enheter. Vilka andra målgrupper är vet Fyrvakt inte.",
                                        AUDIENCE)
                                .asPart(),
                        count(
                                        Theme.TRAINING,
                                        "utbildning.{kurs}.genomfort_i_malgruppen",
                                        "Har genomfört {kurs} i målgruppen",
                                        "De i målgruppen som har ett godkänt genomförande som fortfarande gäller.",
                                        TRAINED_AUDIENCE)
                                .asPart(),
                        share(
                                Theme.TRAINING,
                                "utbildning.{kurs}.genomfort.andel_procent",
                                "Andel som har genomfört {kurs}",
                                "Genomfört i målgruppen, av hela målgruppen.",
                                "utbildning.{kurs}.genomfort_i_malgruppen",
                                "utbildning.{kurs}.malgrupp"))
                .flatMap(Figure::alsoByUnit);
    }
}
