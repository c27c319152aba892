package se.fyrvakt.organisation;

import static se.fyrvakt.kernel.Role.*;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;
import static se.fyrvakt.register.Column.yesNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** People (personer): one row an employment id; never merged by name or address, and without personal identity numbers. */
@Configuration(proxyBeanMethods = false)
class People {

    private static final Column ID = text("Anställnings-id", "employee_id")
            .atMost(40)
            .required()
            .alias("Anst.id", "AnstId", "Anställningsnr", "Anställningsnummer")
            .listed();
    private static final Column FIRST_NAME =
            text("Förnamn", "first_name").atMost(80).required();
    private static final Column LAST_NAME =
            text("Efternamn", "last_name").atMost(80).required();
    private static final Column EMAIL = text("E-post", "email")
            .atMost(200)
            .alias("E-postadress", "Epost", "Mejl")
            .expected()
            .listed();
    private static final Column UNIT = reference("Enhet", "unit_id", "enheter")
            .alias("Enhetskod", "Placering")
            .hint("Enhetens kod.")
            .expected()
            .listed()
            .filtered();
    private static final Column TITLE =
            text("Befattning", "title").atMost(120).alias("Titel", "Yrke").listed();
    private static final Column FROM = day("Anställd från", "employed_from").alias("Anställningsdatum", "Startdatum");
    private static final Column UNTIL =
            day("Anställd till", "employed_until").alias("Slutdatum").hint("Den sista dagen.");
    private static final Column AT_COMPUTER =
            yesNo("Arbetar vid dator", "works_at_computer").alias("Dator").filtered();

    @Bean
    Register personRegister() {
        return Register.named("person", "personer", "n", "Alla som är eller har varit anställda, och var de arbetar.")
                .table("person")
                .key(ID)
                .columns(ID, FIRST_NAME, LAST_NAME, EMAIL, UNIT, TITLE, FROM, UNTIL, AT_COMPUTER)
                .titled(FIRST_NAME, LAST_NAME)
                .ordered(LAST_NAME, FIRST_NAME)
                .living(new Life(
                        FROM,
                        UNTIL,
                        true,
                        null,
                        new Life.Act("avslut", "avsluta anställningen", "avslutade anställningen"),
                        "ej börjat",
                        "anställd",
                        "slutat"))
                .placedOn("unit_id")
                .ownedBy(EMAIL)
                .rule(
                        "employment_ends_after_it_begins",
                        UNTIL,
                        "Anställningen slutar innan den börjar. Rätta en av dagarna.",
                        "employed_until >= employed_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, ADMINISTRATOR)
                .readBy(Reach.UNITS, MANAGER, AMBASSADOR, AUDITOR)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
