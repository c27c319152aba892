package se.fyrvakt.stewardship;

import static se.fyrvakt.figures.Figure.count;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.MANAGER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;
import se.fyrvakt.web.MenuEntry;

/** What stewardship adds elsewhere: its line in the menu and its figures. */
@Configuration(proxyBeanMethods = false)
class StewardshipConfiguration {

    @Bean
    MenuEntry stewardshipEntry() {
        return new MenuEntry(MenuEntry.Group.WORK, 6, "Registervård", "/registervard", Set.of(COORDINATOR, MANAGER));
    }

    @Bean
    FigureSource figuresOfStewardship() {
        return FigureSource.of(
                count(
                        Theme.ASSETS,
                        "enheter.ej_intygade_senaste_aret",
                        "Enheter som inte har intygat sina tillgångar",
                        "Enheter med tillgångar i bruk den dagen som inte har intygat listan över dem det senaste året.",
                        Basis.of("enheter", "unit t", """
                                exists (select from asset a where a.unit_id = t.id and (a.in_use_on is null or a.in_use_on <= :day)
                                         and (a.retired_on is null or a.retired_on > :day))
                                and not exists (select from asset_attestation n where n.unit_id = t.id
                                                 and n.attested_on <= :day and n.attested_on > (:day - interval '1 year'))""")),
                count(
                        Theme.ASSETS,
                        "tillgangsintyg.att_ratta",
                        "Tillgångsintyg att rätta",
                        "Intyg senast den dagen där något inte stämde och registret inte hade rättats.",
                        Basis.of(
                                AttestationRegister.ADDRESS,
                                "asset_attestation t",
                                "t.attested_on <= :day and t.result = 'att rätta' and (t.handled_on is null or t.handled_on > :day)")));
    }
}
