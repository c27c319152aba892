package se.fyrvakt.warnings;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Who is warned (larmlista): in what order, and who stands in for whom. */
@Configuration(proxyBeanMethods = false)
class WarningReceivers {

    private static final Column PLACE =
            number("Ordning", "place").between(1, 99).required().listed();
    private static final Column WHO = found("Vem", "who", "personer", "email")
            .required()
            .hint("E-postadress, eller en roll ur rollerna.")
            .listed();
    private static final Column TELEPHONE =
            text("Telefon", "telephone").atMost(40).hint("Dygnet runt.").listed();
    private static final Column DEPUTY = found("Ställföreträdare", "deputy", "personer", "email")
            .hint("E-postadress eller roll. Larmas efter den andra, eller i stället när hen är borta.")
            .listed();
    private static final Column DEPUTY_TELEPHONE =
            text("Ställföreträdarens telefon", "deputy_telephone").atMost(40);
    private static final Column AWAY =
            day("Borta till", "away_until").hint("Den sista dagen. Till dess larmas bara ställföreträdaren.");
    private static final Column FROM = day("Från", "valid_from").required();
    private static final Column UNTIL = day("Till", "valid_until").hint("Den sista dagen.");

    @Bean
    Register warningReceiverRegister() {
        return Register.named(
                        "larmmottagare",
                        "larmmottagare",
                        "n",
                        "Vem som larmas om frister som lagen sätter, en efter en tills någon tar det.")
                .table("warning_receiver")
                .key(WHO, FROM)
                .columns(PLACE, WHO, TELEPHONE, DEPUTY, DEPUTY_TELEPHONE, AWAY, FROM, UNTIL)
                .titled(WHO)
                .ordered(PLACE)
                .living(Life.inForce(FROM, UNTIL, "larmmottagaren", "avslutad"))
                .rule(
                        "warning_receiver_ends_after_it_begins",
                        UNTIL,
                        "Raden slutar innan den börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }
}
