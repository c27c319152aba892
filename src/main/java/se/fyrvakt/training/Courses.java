package se.fyrvakt.training;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;
import static se.fyrvakt.register.Column.yesNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** Courses (kurser): for whom, whether mandatory, and how many months a completion is valid. */
@Configuration(proxyBeanMethods = false)
class Courses {

    private static final Column CODE =
            text("Kod", "code").atMost(40).required().alias("Kurskod").listed();
    private static final Column NAME =
            text("Namn", "name").atMost(120).required().alias("Kursnamn");
    private static final Column MANDATORY =
            yesNo("Obligatorisk", "is_mandatory").listed().filtered();
    private static final Column CERTIFIED = yesNo("Certifiering", "is_certified");
    private static final Column MONTHS = number("Giltighetstid månader", "valid_months")
            .between(1, 600)
            .alias("Giltighetstid (månader)", "Giltighetstid")
            .hint("Hur många månader ett genomförande gäller. Tomt betyder utan slut.")
            .listed();
    private static final Column AUDIENCE = text("Målgrupp", "audience")
            .atMost(60)
            .hint("alla, chefer eller ett annat ord för vilka som ska gå kursen.")
            .expected()
            .listed();

    @Bean
    Register courseRegister() {
        return Register.named("kurs", "kurser", "n", "Utbildningarna, vilka som ska gå dem och hur länge de gäller.")
                .table("course")
                .key(CODE)
                .columns(CODE, NAME, MANDATORY, CERTIFIED, MONTHS, AUDIENCE)
                .titled(NAME)
                .ordered(NAME)
                .readBy(Reach.ALL, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
