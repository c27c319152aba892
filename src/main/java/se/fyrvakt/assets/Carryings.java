package se.fyrvakt.assets;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** What carries what (beroenden): a system its information, a platform its systems. Two may carry each other. */
@Configuration(proxyBeanMethods = false)
class Carryings {

    private static final Column CARRIER = reference("Tillgång", "carrier_id", "tillgangar")
            .required()
            .alias("Bärare", "System")
            .hint("Id för den som bär, till exempel ett system.")
            .listed()
            .filtered();
    private static final Column CARRIED = reference("Bär", "carried_id", "tillgangar")
            .required()
            .alias("Informationsmängd")
            .hint("Id för det som bärs: en informationsmängd, eller ett system som körs på en plattform.")
            .listed()
            .filtered();
    private static final Column FROM = day("Från", "valid_from").listed();
    private static final Column UNTIL =
            day("Till", "valid_until").hint("Den sista dagen.").listed();
    private static final Column NOTE = text("Anteckning", "note").atMost(400);

    @Bean
    Register carryingRegister() {
        return Register.named(
                        "beroende",
                        "beroenden",
                        "t",
                        "Vilken information ett system bär, och vilka system en plattform bär. Nivåerna ärvs av den som bär.")
                .table("carrying")
                .key(CARRIER, CARRIED)
                .columns(CARRIER, CARRIED, FROM, UNTIL, NOTE)
                .titled(CARRIER, CARRIED)
                .ordered(CARRIER, CARRIED)
                .living(Life.inForce(FROM, UNTIL, "beroendet", "avslutat"))
                .rule(
                        "carrying_ends_after_it_begins",
                        UNTIL,
                        "Beroendet slutar innan det börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .rule(
                        "nothing_carries_itself",
                        CARRIED,
                        "En tillgång kan inte bära sig själv. Välj en annan tillgång.",
                        "carrier_id <> carried_id")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
