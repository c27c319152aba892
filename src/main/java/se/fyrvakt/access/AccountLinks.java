package se.fyrvakt.access;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Account links (kontokopplingar): whose an account is where the export of its system does not say. Settled once. */
@Configuration(proxyBeanMethods = false)
class AccountLinks {

    static final String ADDRESS = "kontokopplingar";

    static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .required()
            .hint("Tillgångens id.")
            .listed()
            .filtered();
    static final Column ACCOUNT =
            text("Konto", "account").atMost(120).required().listed();
    static final String[] KINDS = {"person", "konsult", "tjänstekonto", "funktionskonto"};
    static final Column KIND = choice("Slag", "kind", KINDS).required().listed().filtered();
    static final Column PERSON =
            found("Anställnings-id", "employee_id", "personer").listed();
    static final Column OWNER = found("Ägare", "owner", "personer", "email")
            .hint("E-postadressen till den som svarar för kontot.")
            .listed();
    static final Column UNTIL =
            day("Gäller till", "valid_until").hint("Den sista dagen.").listed();
    private static final Column NOTE = longText("Anteckning", "note").atMost(1000);

    @Bean
    Register accountLinkRegister() {
        return Register.named(
                        "kontokoppling",
                        "kontokopplingar",
                        "n",
                        "Vem ett konto hör till när uttaget inte säger det: en person, eller ett konto med ägare och sista dag.")
                .table("access_account")
                .key(ASSET, ACCOUNT)
                .columns(ACCOUNT, ASSET, KIND, PERSON, OWNER, UNTIL, NOTE)
                .titled(ACCOUNT)
                .ordered(ACCOUNT)
                .rule(
                        "access_account_of_a_person",
                        PERSON,
                        "En persons konto behöver personens anställnings-id. Fyll i det, eller välj ett annat slag.",
                        "kind <> 'person' or employee_id is not null")
                .rule(
                        "access_account_has_an_owner",
                        OWNER,
                        "Ett konto som inte är en persons behöver någon som svarar för det. Fyll i ägare.",
                        "kind = 'person' or owner is not null")
                .rule(
                        "access_account_has_an_end",
                        UNTIL,
                        "Ett konto som inte är en persons behöver en sista dag. Fyll i gäller till.",
                        "kind = 'person' or valid_until is not null")
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }
}
