package se.fyrvakt.acknowledgement;

import static se.fyrvakt.figures.Figure.count;
import static se.fyrvakt.figures.Figure.share;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.Figure;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of who has read what they are to read. */
@Configuration(proxyBeanMethods = false)
class AcknowledgementFigures {

    private static final Basis READERS = Basis.of("personer", """
                    (select person_id, bool_and(read_on is not null) as has_read
                       from expected_readings(:day) group by person_id) k
                    cross join lateral (select * from person p where p.id = k.person_id limit 1) t""", "true").placedOn("t.unit_id");

    @Bean
    FigureSource figuresOfAcknowledgement() {
        return () -> Stream.of(
                        count(
                                Theme.GOVERNANCE,
                                "lasning.ska_lasa",
                                "Ska läsa styrdokument",
                                "Anställda den dagen som ska läsa minst ett gällande styrdokument.",
                                READERS),
                        count(
                                Theme.GOVERNANCE,
                                "lasning.har_last_allt",
                                "Har läst sina styrdokument",
                                "Anställda den dagen som har läst den gällande versionen av alla styrdokument de ska läsa.",
                                READERS.and("k.has_read")),
                        share(
                                Theme.GOVERNANCE,
                                "lasning.andel_procent",
                                "Andel som har läst sina styrdokument",
                                "De som har läst allt, av dem som ska läsa.",
                                "lasning.har_last_allt",
                                "lasning.ska_lasa"))
                .flatMap(Figure::alsoByUnit);
    }
}
