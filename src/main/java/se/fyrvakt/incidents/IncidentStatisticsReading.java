package se.fyrvakt.incidents;

import java.util.List;
import org.springframework.stereotype.Component;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.UnitNameRepository;

/** Gathers the figures of incidents over a period, in as many statements whatever there is. */
@Component
class IncidentStatisticsReading {

    private final FigureRepository figures;
    private final UnitNameRepository units;

    IncidentStatisticsReading(FigureRepository figures, UnitNameRepository units) {
        this.figures = figures;
        this.units = units;
    }

    /** Within a transaction of an administration. */
    IncidentStatisticsPage read(StatisticsPeriod period) {
        var listed = figures.named(IncidentStatisticsPage.LISTED, List.of(period.day(), period.yearBefore()));
        return new IncidentStatisticsPage(
                period,
                listed.getFirst(),
                listed.getLast(),
                new IncidentCharts(
                        figures.named(IncidentCharts.OVER_YEARS, period.years()),
                        figures.named(IncidentCharts.TOLD_APART, List.of(period.day()))
                                .getFirst(),
                        figures.named(IncidentCharts.BY_MONTH, List.of(period.endOfYearBefore()))
                                .getFirst(),
                        units.all()));
    }
}
