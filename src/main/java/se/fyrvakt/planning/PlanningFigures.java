package se.fyrvakt.planning;

import static se.fyrvakt.figures.Figure.count;
import static se.fyrvakt.figures.Figure.hours;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.Dimension;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of measures, the year wheels and the time set aside. */
@Configuration(proxyBeanMethods = false)
class PlanningFigures {

    private static final Basis MEASURES = Basis.of("atgarder", "measure t", "true");
    private static final Basis ACTIVITIES = Basis.of("aktiviteter", "activity t", "true");
    private static final Dimension WHEEL = Dimension.word("hjul", "wheel", "activity");
    private static final String DONE = "activity_is_done(t.last_done_on, :day)";
    private static final Basis UNDONE = ACTIVITIES.and("not " + DONE);
    private static final Basis OVERDUE = UNDONE.and("t.month < extract(month from cast(:day as date))");
    private static final Basis WORK =
            Basis.of("arbetstid", "working_time t", "true").by(Dimension.word("roll", "role", "working_time"));

    @Bean
    FigureSource figuresOfMeasures() {
        return FigureSource.of(
                count(
                        Theme.AUDIT,
                        "atgarder.status.{status}",
                        "Åtgärder med status {status}",
                        "Åtgärder med den status som är registrerad.",
                        MEASURES.by(Dimension.choice("status", "status", "planerad", "pågår", "klar", "avbruten"))),
                count(
                        Theme.AUDIT,
                        "atgarder.ur_arsrapporten",
                        "Åtgärder ur årsrapporten",
                        "Åtgärder med årsrapporten som källa och årtalet som referens.",
                        MEASURES.and(
                                "fold_key(t.source) = 'årsrapport' and trim(t.reference) = extract(year from cast(:day as date))::text")),
                count(
                        Theme.AUDIT,
                        "atgarder.forsenade",
                        "Försenade åtgärder",
                        "Åtgärder som inte var klara eller avbrutna den dagen och skulle ha varit klara före den.",
                        MEASURES.and(
                                "(coalesce(t.status, '') not in ('klar', 'avbruten') or t.done_on > :day) and t.due_on < :day")));
    }

    @Bean
    FigureSource figuresOfActivities() {
        return FigureSource.of(
                count(
                        Theme.PLANNING,
                        "aktiviteter.forfallna_ej_gjorda",
                        "Aktiviteter som skulle ha gjorts",
                        "Planerade i en månad under året före dagens månad och inte gjorda under året.",
                        OVERDUE),
                count(
                        Theme.PLANNING,
                        "aktiviteter.innevarande_manad_ej_gjorda",
                        "Aktiviteter kvar den här månaden",
                        "Planerade i dagens månad och inte gjorda under året.",
                        UNDONE.and("t.month = extract(month from cast(:day as date))")),
                count(
                        Theme.PLANNING,
                        "aktiviteter.{hjul}.forfallna_ej_gjorda",
                        "Aktiviteter som skulle ha gjorts, årshjulet {hjul}",
                        "Planerade i en månad under året före dagens månad och inte gjorda under året.",
                        OVERDUE.by(WHEEL)),
                count(
                        Theme.PLANNING,
                        "aktiviteter.{hjul}",
                        "Aktiviteter i årshjulet {hjul}",
                        "Aktiviteter i årshjulet.",
                        ACTIVITIES.by(WHEEL)),
                count(
                        Theme.PLANNING,
                        "aktiviteter.{hjul}.gjorda",
                        "Gjorda aktiviteter i årshjulet {hjul}",
                        "Aktiviteter som är gjorda under året, senast den dagen.",
                        ACTIVITIES.and(DONE).by(WHEEL)),
                hours(
                        Theme.PLANNING,
                        "aktiviteter.{hjul}.timmar",
                        "Planerade timmar, årshjulet {hjul}",
                        "Timmar som aktiviteterna i årshjulet beräknas ta på ett år.",
                        ACTIVITIES.by(WHEEL),
                        "t.hours",
                        1));
    }

    @Bean
    FigureSource figuresOfWorkingTime() {
        return FigureSource.of(
                hours(
                        Theme.PLANNING,
                        "arbetstid.{roll}.timmar_per_vecka",
                        "Avsatta timmar i veckan, {roll}",
                        "Timmar i veckan som är avsatta för rollen den dagen. Det är avsatt tid, inte arbetad.",
                        WORK.and(
                                "(t.held_from is null or t.held_from <= :day) and (t.held_until is null or t.held_until >= :day)"),
                        "t.hours_a_week",
                        1),
                hours(
                        Theme.PLANNING,
                        "arbetstid.{roll}.timmar_under_aret",
                        "Avsatta timmar under året, {roll}",
                        "Dagarna i perioden som faller under året, delade med sju, gånger timmarna i veckan. Det är avsatt tid, inte arbetad.",
                        WORK,
                        """
                        t.hours_a_week / 7 * greatest(0,
                            least(coalesce(t.held_until, date '2100-12-31'), %1$s + interval '1 year' - interval '1 day')::date
                            - greatest(coalesce(t.held_from, date '1900-01-01'), %1$s)::date + 1)""".formatted("date_trunc('year', cast(:day as date))"),
                        1));
    }
}
