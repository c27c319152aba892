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

    /** Every employee with every course. Offset keeps the planner from folding the audience anew for each of them. */
    private static final Basis ENROLLED = Basis.of(
                    PEOPLE,
                    "person t cross join (select id, valid_months, fold_key(audience) as audience_key from course offset 0) k",
                    IS_EMPLOYED)
            .by(COURSE)
            .placedOn("t.unit_id");

    /** With a passed completion that is still valid. */
    private static final String HAS_PASSED = """
            exists (
                select from completion c
                 where c.person_id = t.id and c.course_id = k.id and c.result = 'godkänd' and c.done_on <= :day
                   and coalesce(cast(c.done_on + make_interval(months => k.valid_months) as date) >= :day, true))""";

    /**
     * For all, or for the managers of units: of several employments with the manager's address, the one that covers the day.
     * As a case, since the planner takes parts of an "or" for conditions of the courses, believes that few are left, and
     * reads all people once for each.
     */
    private static final String IS_AUDIENCE = """
            case k.audience_key when 'alla' then true when 'chefer' then t.id in (
                select distinct on (m.email_key) m.id from person m
                  join unit o on o.manager_email_key = m.email_key and (o.closed_on is null or o.closed_on > :day)
                 order by m.email_key, not ((m.employed_from is null or m.employed_from <= :day) and (m.employed_until is null or m.employed_until >= :day)),
                          m.employed_from desc nulls last, m.id) else false end""";

    private static final Basis TRAINED = ENROLLED.apart(HAS_PASSED);
    private static final Basis AUDIENCE = ENROLLED.and(IS_AUDIENCE);
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
