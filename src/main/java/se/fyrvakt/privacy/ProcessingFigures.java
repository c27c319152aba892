package se.fyrvakt.privacy;

import static se.fyrvakt.figures.Figure.count;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of processing activities. */
@Configuration(proxyBeanMethods = false)
class ProcessingFigures {

    private static final Basis ALL =
            Basis.of("behandlingar", "processing t", "true").placedOn("t.unit_id");

    @Bean
    FigureSource figuresOfProcessing() {
        return FigureSource.of(
                count(
                        Theme.PRIVACY,
                        "behandlingar",
                        "Behandlingar av personuppgifter",
                        "Behandlingar i förteckningen.",
                        ALL),
                count(
                        Theme.PRIVACY,
                        "behandlingar.aldrig_granskade",
                        "Behandlingar som aldrig har granskats",
                        "Behandlingar utan dag för senaste granskning.",
                        ALL.and("t.reviewed_on is null")),
                count(
                        Theme.PRIVACY,
                        "behandlingar.granskade_for_mer_an_ett_ar_sedan",
                        "Behandlingar granskade för mer än ett år sedan",
                        "Behandlingar som senast granskades mer än tolv månader före den dagen.",
                        ALL.and("t.reviewed_on < cast(cast(:day as date) - interval '12 months' as date)")),
                count(
                        Theme.PRIVACY,
                        "behandlingar.kansliga",
                        "Behandlingar av känsliga personuppgifter",
                        "Behandlingar med känsliga personuppgifter.",
                        ALL.and("t.is_sensitive")));
    }
}
