package se.fyrvakt.queue;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.Figure;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;
import se.fyrvakt.web.MenuEntry;

/** What the queue adds elsewhere: its line in the menu and its figures. */
@Configuration(proxyBeanMethods = false)
class QueueConfiguration {

    @Bean
    MenuEntry queueEntry() {
        return new MenuEntry(
                MenuEntry.Group.WORK,
                4,
                "Klassningskö",
                "/klassningsko",
                Set.of(COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT));
    }

    private static final Basis QUEUED =
            Basis.of("tillgangar", "asset t", "t.id in (" + QueueSql.QUEUED + " select id from queued)");
    /** As {@code is_others} in {@link QueueSql}. */
    private static final String OTHERS =
            "(t.owned_by is not null or coalesce(fold_key(t.operation) = fold_key('stadsgemensam'), false))";

    @Bean
    FigureSource figuresOfTheQueue() {
        return FigureSource.of(
                Figure.count(
                        Theme.ASSETS,
                        "tillgangar.i_ko",
                        "Tillgångar att klassa eller klassa om",
                        "Tillgångar, i bruk eller planerade, som den dagen aldrig har klassats, vars klassning har gått ut eller snart gör det, eller där något har hänt sedan den beslutades.",
                        QUEUED),
                Figure.count(
                        Theme.ASSETS,
                        "tillgangar.i_ko.egna",
                        "Egna tillgångar att klassa eller klassa om",
                        "Tillgångar i klassningskön den dagen som förvaltningen själv klassar.",
                        QUEUED.and("not " + OTHERS)),
                Figure.count(
                        Theme.ASSETS,
                        "tillgangar.i_ko.andras",
                        "Andras tillgångar att fråga om",
                        "Tillgångar i klassningskön den dagen som någon annan äger och klassar.",
                        QUEUED.and(OTHERS)),
                Figure.count(
                        Theme.ASSETS,
                        "klassningar.omprovning_foreslagen",
                        "Klassningar som bör göras om",
                        "Klassningar som gäller den dagen men snart går ut, eller där något har hänt sedan de beslutades: något nytt som bärs, en ny leverantör, drift eller lag, andra personuppgifter eller en incident.",
                        Basis.of(
                                "klassningar",
                                "classification t",
                                "t.id in (" + QueueSql.QUEUED
                                        + " select classification_id from queued where not is_unclassified)")));
    }
}
