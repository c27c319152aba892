package se.fyrvakt.handling;

import static se.fyrvakt.figures.Figure.count;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of how incidents were closed. Files that are read in are believed, so this tells what they left out. */
@Configuration(proxyBeanMethods = false)
class HandlingFigures {

    private static final Basis CLOSED = Basis.of("incidenter", "incident t", """
            t.reported_at >= cast(date_trunc('year', cast(:day as date)) as timestamp) at time zone 'Europe/Stockholm'
            and t.reported_at < cast(cast(:day as date) + 1 as timestamp) at time zone 'Europe/Stockholm'
            and t.same_as_id is null and t.judgement = 'verksamhetsrelaterad' and t.status = 'avslutad'
            and coalesce(fold_key(t.kind), '') not in ('tillbud', 'hot')""");

    @Bean
    FigureSource figuresOfHandling() {
        return FigureSource.of(count(
                Theme.INCIDENTS,
                "incidenter.avslutade_utan_atgard",
                "Avslutade utan åtgärd",
                "Verksamhetsrelaterade incidenter, rapporterade under året, senast den dagen, som är avslutade utan åtgärd i registret och utan skäl till att ingen behövdes. Tillbud och hot räknas inte.",
                CLOSED.and("""
                                t.no_measures_because is null and not exists (
                                    select from measure m where fold_key(m.reference) collate "C" = t.key and fold_key(m.source) = 'incident')""")));
    }
}
