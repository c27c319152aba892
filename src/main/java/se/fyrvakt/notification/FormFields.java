package se.fyrvakt.notification;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.organisation.StartingFile;
import se.fyrvakt.organisation.StartingRows;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** The fields of the authorities' forms (anmälningsfält), in order and in our own words; the forms themselves are theirs. */
@Configuration(proxyBeanMethods = false)
class FormFields {

    private static final String ADDRESS = "anmalningsfalt";

    private static final Column REGIME =
            text("Regelverk", "regime").atMost(40).required().listed().filtered();
    private static final Column STEP = text("Steg", "step")
            .atMost(10)
            .required()
            .hint("Koden som steget börjar med: 1, 2, 3b.")
            .listed();
    private static final Column PLACE =
            number("Ordning", "place").between(1, 999).required().listed();
    private static final Column NAME = text("Fält", "name").required().listed();
    private static final Column SOURCE = choice("Hämtas från", "source", FormSource.words())
            .hint("Det i incidenten som fältet fylls med. Tomt när någon måste skriva.");
    private static final Column HINT = text("Hjälp", "hint").atMost(400);
    private static final Column FROM = day("Från", "valid_from").required();
    private static final Column UNTIL = day("Till", "valid_until").hint("Den sista dagen.");

    @Bean
    Register formFieldRegister() {
        return Register.named(
                        "anmälningsfält",
                        "anmälningsfält",
                        "t",
                        "Fälten i myndigheternas formulär, i den ordning de står där.")
                .table("form_field")
                .key(REGIME, STEP, PLACE, FROM)
                .columns(REGIME, STEP, PLACE, NAME, SOURCE, HINT, FROM, UNTIL)
                .titled(NAME)
                .ordered(REGIME, STEP, PLACE)
                .living(Life.inForce(FROM, UNTIL, "fältet", "avslutat"))
                .rule(
                        "form_field_ends_after_it_begins",
                        UNTIL,
                        "Fältet slutar innan det börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }

    @Bean
    static StartingRows firstFormFields() {
        return StartingFile.of("start/anmalningsfalt.csv", ADDRESS);
    }
}
