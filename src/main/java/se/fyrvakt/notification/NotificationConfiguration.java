package se.fyrvakt.notification;

import static se.fyrvakt.figures.Figure.count;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;
import se.fyrvakt.web.MenuEntry;

/** What notifications add elsewhere: their line in the menu and their figures. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    private static final String END_OF_DAY =
            "cast(cast(:day as date) + 1 as timestamp) at time zone 'Europe/Stockholm'";
    private static final String BEGINNING_OF_YEAR =
            "cast(date_trunc('year', cast(:day as date)) as timestamp) at time zone 'Europe/Stockholm'";

    private static final Basis DECIDED = Basis.of(
            "anmalningsarenden",
            "notification_case t",
            "t.decided_at >= %s and t.decided_at < %s".formatted(BEGINNING_OF_YEAR, END_OF_DAY));
    private static final Basis SENT = Basis.of(
            "anmalningssteg",
            "notification_step t",
            "t.sent_at >= %s and t.sent_at < %s".formatted(BEGINNING_OF_YEAR, END_OF_DAY));

    @Bean
    MenuEntry clocksEntry() {
        return new MenuEntry(
                MenuEntry.Group.WORK, 2, "Frister just nu", "/frister", Set.of(COORDINATOR, PROTECTION_OFFICER));
    }

    @Bean
    FigureSource figuresOfNotifications() {
        return FigureSource.of(
                count(
                        Theme.INCIDENTS,
                        "anmalningar.beslutade",
                        "Beslut att anmäla en incident",
                        "Beslut under året, senast den dagen, att en incident ska anmälas. Ett för varje regelverk.",
                        DECIDED.and("t.decision = 'anmäls'")),
                count(
                        Theme.INCIDENTS,
                        "anmalningar.avstadda",
                        "Beslut att inte anmäla en incident",
                        "Beslut under året, senast den dagen, att en incident inte ska anmälas enligt ett regelverk.",
                        DECIDED.and("t.decision = 'anmäls inte'")),
                count(
                        Theme.INCIDENTS,
                        "anmalningar.skickade",
                        "Skickade anmälningar och rapporter",
                        "Steg i anmälningsärenden som skickades under året, senast den dagen.",
                        SENT),
                count(
                        Theme.INCIDENTS,
                        "anmalningar.skickade_for_sent",
                        "Skickade för sent",
                        "Steg som skickades under året, senast den dagen, efter den tid som lagen ger.",
                        SENT.and("t.sent_at > t.due_at")),
                count(
                        Theme.INCIDENTS,
                        "anmalningar.forsenade",
                        "Frister som har gått ut",
                        "Steg vars tid har gått ut senast den dagen utan att de då var skickade.",
                        Basis.of(
                                "anmalningssteg",
                                "notification_step t",
                                "t.state <> 'ej aktuell' and t.due_at < %1$s and (t.sent_at is null or t.sent_at >= %1$s)"
                                        .formatted(END_OF_DAY))));
    }
}
