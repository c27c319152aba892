package se.fyrvakt.access;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** Access rows (behörigheter): lines of an export of who reaches what, as it was taken out of a system on a day. */
@Configuration(proxyBeanMethods = false)
class AccessRows {

    private static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .required()
            .alias("System", "System-ID")
            .hint("Tillgångens id.")
            .listed()
            .filtered();
    private static final Column ACCOUNT =
            text("Konto", "account").atMost(120).expected().alias("Användarnamn");
    private static final Column PERSON = found("Anställnings-id", "employee_id", "personer")
            .alias("AnstId", "Anst.id", "Anställningsnr")
            .listed();
    private static final Column FOLDER =
            text("Mapp", "folder").atMost(200).listed().filtered();
    private static final Column RIGHT = text("Behörighet", "entitlement")
            .atMost(60)
            .hint("Till exempel läsa, ändra eller administrera.")
            .listed()
            .filtered();
    private static final Column USED = day("Senast använd", "last_used_on").listed();
    private static final Column EXTRACTED = day("Uttag", "extracted_on")
            .required()
            .hint("Dagen uppgifterna togs ut ur systemet.")
            .filledWith(Column.Filling.EXTRACTION_DAY)
            .listed();
    private static final Column SOURCE = text("Uttagets fil", "source")
            .atMost(200)
            .required()
            .hint("Vad uttaget kallas, så att flera om samma system kan skiljas åt.")
            .filledWith(Column.Filling.SOURCE);
    private static final Column LINE = number("Uttagets rad", "line")
            .between(1, 10000000)
            .required()
            .hint("Radens plats i uttaget.")
            .filledWith(Column.Filling.LINE);

    @Bean
    Register accessRowRegister() {
        return Register.named(
                        "behörighet", "behörigheter", "n", "Vem som når vad, enligt uttag ur systemen på en viss dag.")
                .table("access_row")
                .key(ASSET, SOURCE, EXTRACTED, LINE)
                .columns(ASSET, ACCOUNT, PERSON, FOLDER, RIGHT, USED, EXTRACTED, SOURCE, LINE)
                .addedAsOne()
                .titled(ACCOUNT, ASSET)
                .ordered(ACCOUNT)
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
