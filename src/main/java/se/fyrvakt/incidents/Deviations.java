package se.fyrvakt.incidents;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Deviations (avvikelser): where what is done is not what a rule says, and why; measures come of them. */
@Configuration(proxyBeanMethods = false)
class Deviations {

    private static final Column NUMBER = text("Nr", "number")
            .atMost(40)
            .required()
            .alias("Nummer", "Avvikelsenr")
            .listed();
    private static final Column WHAT = text("Avvikelse", "what").atMost(400).required();
    private static final Column RULE = text("Regel", "rule")
            .atMost(400)
            .hint("Lagen, rutinen eller anvisningen som inte följs.")
            .expected()
            .listed();
    private static final Column CAUSE = text("Orsak", "cause").atMost(400).expected();
    private static final Column SOURCE = text("Källa", "source")
            .atMost(60)
            .hint("Till exempel revision, internkontroll, incident eller egen uppföljning.")
            .listed()
            .filtered();
    private static final Column REFERENCE =
            text("Referens", "reference").atMost(80).hint("Numret på revisionen, incidenten eller kontrollen.");
    private static final Column FOUND = day("Upptäckt", "found_on").listed();
    private static final Column UNIT = reference("Enhet", "unit_id", "enheter")
            .hint("Enhetens kod.")
            .listed()
            .filtered();
    private static final Column RESPONSIBLE = found("Ansvarig", "responsible", "personer", "email")
            .hint("E-postadress eller roll.")
            .expected()
            .listed();
    private static final Column SECRECY = text("Sekretess", "secrecy")
            .atMost(120)
            .hint("Paragrafen, om raden inte får publiceras. Till exempel OSL 18 kap. 8 §.");
    private static final Column STATUS =
            choice("Status", "status", "öppen", "åtgärdas", "avslutad").listed().filtered();
    private static final Column CLOSED = day("Avslutad", "closed_on");

    @Bean
    Register deviationRegister() {
        return Register.named(
                        "avvikelse",
                        "avvikelser",
                        "n",
                        "Det som inte är som reglerna säger: vad, vilken regel, orsaken och hur det upptäcktes.")
                .table("deviation")
                .key(NUMBER)
                .columns(
                        NUMBER, WHAT, RULE, CAUSE, SOURCE, REFERENCE, FOUND, UNIT, RESPONSIBLE, SECRECY, STATUS, CLOSED)
                .titled(WHAT)
                .ordered(FOUND)
                .latestFirst()
                .placedOn("unit_id")
                .ownedBy(RESPONSIBLE)
                .rule(
                        "deviation_closed_after_found",
                        CLOSED,
                        "Avvikelsen avslutades före dagen den upptäcktes. Rätta en av dagarna.",
                        "closed_on >= found_on")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, MANAGER, AUDITOR)
                .readBy(Reach.OWN, OWNER, AMBASSADOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.WORK)
                .declared();
    }
}
