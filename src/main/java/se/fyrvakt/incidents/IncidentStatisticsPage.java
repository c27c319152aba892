package se.fyrvakt.incidents;

import java.util.List;
import org.springframework.http.HttpStatus;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.figures.FigureValues;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer.Screen;
import se.fyrvakt.web.Problems;

/**
 * Incidents in figures: from new year to the day with the year before, and then what they are, who reports and how long it takes.
 *
 * @param before the same day a year earlier
 */
record IncidentStatisticsPage(StatisticsPeriod period, FigureValues now, FigureValues before, IncidentCharts charts)
        implements Screen {

    static final String ADDRESS = "/incidentstatistik";

    /** What is reported is told of first, then incidents, then what else there is to say of them. */
    static final List<String> LISTED = List.of(
            "incidenter.rapporterade",
            "incidenter.informativa",
            "incidenter.obedomda",
            "incidenter.dubbletter",
            "incidenter.kampanjer",
            "incidenter.kampanjrapporter",
            "incidenter.per_100_anstallda",
            "incidenter.verksamhetsrelaterade",
            "incidenter.intraffade",
            "incidenter.tillbud",
            "incidenter.hot",
            "incidenter.verksamhetsrelaterade.pagaende",
            "incidenter.konfidentialitet",
            "incidenter.riktighet",
            "incidenter.tillganglighet",
            "incidenter.personuppgiftsincidenter",
            "incidenter.bedomda_i_tid.andel_procent",
            "incidenter.timmar_till_bedomning.median",
            "incidenter.timmar_till_bedomning.nio_av_tio",
            "incidenter.dagar_till_avslut.median",
            "incidenter.dagar_till_avslut.nio_av_tio");

    @Override
    public HttpStatus status() {
        return problems().exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    Problems problems() {
        return period.problems();
    }

    String day() {
        return Swedish.longDay(period.day());
    }

    List<FigureValue> listed() {
        return LISTED.stream().map(now::get).toList();
    }

    String href(FigureValue value) {
        return value.address(period.day());
    }

    FigureValue before(FigureValue value) {
        return before.get(value.name());
    }

    String hrefBefore(FigureValue value) {
        return value.address(period.yearBefore());
    }
}
