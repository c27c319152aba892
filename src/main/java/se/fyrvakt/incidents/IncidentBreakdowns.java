package se.fyrvakt.incidents;

import static se.fyrvakt.figures.Figure.count;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.Figure;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Incidents told apart: by month, kind, cause, asset and severity. What is for knowledge only is never among them. */
@Configuration(proxyBeanMethods = false)
class IncidentBreakdowns {

    private static final String OF_YEAR =
            "Bedömda som verksamhetsrelaterade och rapporterade under året, senast den dagen.";

    @Bean
    FigureSource figuresOfIncidentsToldApart() {
        return () -> Stream.of(
                        incidents(
                                "manad.{manad}",
                                ", månad {manad}",
                                "",
                                CountedIncidents.BUSINESS.by(CountedIncidents.MONTH)),
                        forKnowledge(
                                "manad.{manad}",
                                ", månad {manad}",
                                CountedIncidents.INFORMATIVE.by(CountedIncidents.MONTH)),
                        incidents("typ.{typ}", ", typ {typ}", "", CountedIncidents.BUSINESS.by(CountedIncidents.KIND)),
                        forKnowledge(
                                "typ.{typ}", ", typ {typ}", CountedIncidents.INFORMATIVE.by(CountedIncidents.KIND)),
                        incidents(
                                "orsak.{orsak}",
                                ", orsak {orsak}",
                                " En orsak har ett eget namn när minst två incidenter har den. Annars är den en annan orsak.",
                                CountedIncidents.BY_CAUSE),
                        incidents(
                                "tillgang.{tillgang}",
                                ", tillgång {tillgang}",
                                "",
                                CountedIncidents.BUSINESS.by(CountedIncidents.ASSET)),
                        incidents(
                                "allvarlighet.{allvarlighet}",
                                ", allvarlighet {allvarlighet}",
                                "",
                                CountedIncidents.BUSINESS.by(CountedIncidents.SEVERITY)))
                .map(Figure::asDetail);
    }

    private static Figure incidents(String name, String label, String more, Basis basis) {
        return count(
                Theme.INCIDENTS,
                "incidenter.verksamhetsrelaterade." + name,
                "Verksamhetsrelaterade incidenter" + label,
                OF_YEAR + more,
                basis);
    }

    private static Figure forKnowledge(String name, String label, Basis basis) {
        return count(
                Theme.INCIDENTS,
                "incidenter.informativa." + name,
                "Händelser till kännedom" + label,
                "Bedömda som informativa och rapporterade under året, senast den dagen. De är inte incidenter.",
                basis);
    }
}
