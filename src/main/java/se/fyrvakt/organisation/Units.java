package se.fyrvakt.organisation;

import static se.fyrvakt.kernel.Role.*;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** Units (enheter): the tree people and assets are placed in, and who manages each. */
@Configuration(proxyBeanMethods = false)
class Units {

    private static final Column CODE =
            text("Kod", "code").atMost(40).required().alias("Enhetskod").listed();
    private static final Column NAME =
            text("Namn", "name").atMost(120).required().alias("Enhetsnamn");
    private static final Column KIND = choice("Typ", "kind", "förvaltning", "avdelning", "enhet")
            .required()
            .listed()
            .filtered();
    private static final Column ABOVE = reference("Överordnad", "above_id", "enheter")
            .alias("Överordnad enhet")
            .hint("Koden för enheten närmast över.")
            .listed()
            .filtered();
    private static final Column MANAGER = found("Chef", "manager_email", "personer", "email")
            .hint("Chefens e-postadress.")
            .expected()
            .listed();
    private static final Column CLOSED =
            day("Upphörd", "closed_on").alias("Upphör", "Avslutad").hint("Första dagen enheten inte längre finns.");

    @Bean
    Register unitRegister() {
        return Register.named("enhet", "enheter", "n", "Förvaltningens avdelningar och enheter, och vem som är chef.")
                .table("unit")
                .key(CODE)
                .columns(CODE, NAME, KIND, ABOVE, MANAGER, CLOSED)
                .titled(NAME)
                .ordered(NAME)
                .living(new Life(
                        null,
                        CLOSED,
                        false,
                        null,
                        new Life.Act("avslut", "lägg ner", "lade ner"),
                        "",
                        "finns",
                        "nedlagd"))
                .placedOn("id")
                .readBy(Reach.ALL, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
