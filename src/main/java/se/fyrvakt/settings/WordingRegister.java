package se.fyrvakt.settings;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.longText;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** The administration's own words as a register: changed by a new row from a day. */
@Configuration(proxyBeanMethods = false)
class WordingRegister {

    private static final Column NAME =
            choice("Text för", "name", Wording.words()).required().filtered();
    private static final Column WORDS = longText("Ord", "words").required().listed();
    private static final Column FROM = day("Från", "valid_from").required().listed();
    private static final Column UNTIL =
            day("Till", "valid_until").hint("Den sista dagen.").listed();

    @Bean
    Register wordings() {
        return Register.named(
                        "text",
                        "texter",
                        "n",
                        "Det som förvaltningen själv väljer orden till, och som visas för medarbetare och i larm.")
                .table("wording")
                .key(NAME, FROM)
                .columns(NAME, WORDS, FROM, UNTIL)
                .titled(NAME, FROM)
                .ordered(NAME)
                .living(Life.inForce(FROM, UNTIL, "texten", "avslutad"))
                .rule(
                        "wording_ends_after_it_begins",
                        UNTIL,
                        "Texten slutar innan den börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }
}
