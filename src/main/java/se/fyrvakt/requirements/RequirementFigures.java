package se.fyrvakt.requirements;

import static se.fyrvakt.figures.Figure.count;
import static se.fyrvakt.figures.Figure.share;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of how requirements are met. The latest assessment of each asset and requirement counts. */
@Configuration(proxyBeanMethods = false)
class RequirementFigures {

    private static final Basis LATEST = Basis.of(
            Assessments.ADDRESS, "requirement_assessment t", "t.id in (select k.id from (" + Demands.LATEST + ") k)");
    private static final Basis APPLICABLE = LATEST.and("t.result <> 'ej tillämpligt'");
    private static final Basis GAPS = LATEST.and("t.result in ('delvis', 'ej uppfyllt')");

    @Bean
    FigureSource figuresOfRequirements() {
        return FigureSource.of(
                count(
                        Theme.ASSETS,
                        "skyddskrav.bedomda",
                        "Bedömda skyddskrav",
                        "Skyddskrav på tillgångar som är bedömda senast den dagen och tillämpliga. Den senaste bedömningen av varje krav räknas.",
                        APPLICABLE),
                count(
                        Theme.ASSETS,
                        "skyddskrav.uppfyllda",
                        "Uppfyllda skyddskrav",
                        "Bedömda skyddskrav som är uppfyllda.",
                        LATEST.and("t.result = 'uppfyllt'")),
                share(
                        Theme.ASSETS,
                        "skyddskrav.uppfyllda.andel_procent",
                        "Andel uppfyllda skyddskrav",
                        "Uppfyllda skyddskrav av dem som är bedömda och tillämpliga.",
                        "skyddskrav.uppfyllda",
                        "skyddskrav.bedomda"),
                count(
                        Theme.ASSETS,
                        "skyddskrav.brister",
                        "Skyddskrav med brister",
                        "Bedömda skyddskrav som är delvis eller inte uppfyllda.",
                        GAPS),
                count(
                        Theme.ASSETS,
                        "skyddskrav.brister_utan_atgard",
                        "Brister utan åtgärd",
                        "Skyddskrav som är delvis eller inte uppfyllda, där ingen åtgärd är angiven.",
                        GAPS.and("t.measure_id is null")));
    }
}
