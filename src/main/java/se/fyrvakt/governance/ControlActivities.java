package se.fyrvakt.governance;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Control activities (internkontroll) of a year's plan: the risk, how it is controlled, and what came out. KL 6 kap. 6 §. */
@Configuration(proxyBeanMethods = false)
class ControlActivities {

    private static final Column YEAR =
            number("År", "year").between(1900, 2100).required().listed().filtered();
    private static final Column PROCESS =
            text("Process", "process").atMost(120).required().listed().filtered();
    private static final Column RISK = text("Risk", "risk").atMost(1000);
    private static final Column LIKELIHOOD =
            number("Sannolikhet", "likelihood").between(1, 5).listed();
    private static final Column CONSEQUENCE =
            number("Konsekvens", "consequence").between(1, 5).listed();
    private static final Column CONTROL =
            text("Kontrollmoment", "control").atMost(400).required().alias("Kontroll");
    private static final Column METHOD = text("Metod", "method").atMost(120);
    private static final Column FREQUENCY =
            text("Frekvens", "frequency").atMost(60).listed();
    private static final Column RESPONSIBLE = found("Ansvarig", "responsible", "personer", "email")
            .hint("E-postadress eller roll.")
            .expected()
            .listed();
    private static final Column RESULT = text("Resultat", "result").atMost(1000).listed();
    private static final Column SECRECY = text("Sekretess", "secrecy")
            .atMost(120)
            .hint("Paragrafen, om raden inte får publiceras. Till exempel OSL 18 kap. 8 §.");

    @Bean
    Register controlActivityRegister() {
        return Register.named(
                        "kontroll",
                        "internkontroll",
                        "n",
                        "Internkontrollplanens kontroller av informationssäkerheten, år för år.")
                .table("control_activity")
                .key(YEAR, PROCESS, CONTROL)
                .columns(
                        YEAR,
                        PROCESS,
                        RISK,
                        LIKELIHOOD,
                        CONSEQUENCE,
                        CONTROL,
                        METHOD,
                        FREQUENCY,
                        RESPONSIBLE,
                        RESULT,
                        SECRECY)
                .titled(CONTROL)
                .ordered(YEAR, PROCESS, CONTROL)
                .ownedBy(RESPONSIBLE)
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, AUDITOR)
                .readBy(Reach.OWN, MANAGER, OWNER, AMBASSADOR, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.STEERING)
                .declared();
    }
}
