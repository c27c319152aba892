package se.fyrvakt.privacy;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;
import static se.fyrvakt.register.Column.yesNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** Processing activities (behandlingar) of personal data: the record of GDPR art. 30. */
@Configuration(proxyBeanMethods = false)
class Processings {

    private static final Column NUMBER =
            text("Nr", "number").atMost(40).required().alias("Nummer").listed();
    private static final Column NAME = text("Behandling", "name").atMost(200).required();
    private static final Column UNIT = reference("Enhet", "unit_id", "enheter")
            .hint("Enhetens kod.")
            .expected()
            .listed()
            .filtered();
    private static final Column GROUND = text("Rättslig grund", "legal_ground")
            .atMost(200)
            .expected()
            .listed()
            .filtered();
    private static final Column SUBJECTS = text("Registrerade", "data_subjects")
            .atMost(400)
            .hint("Vilka grupper av människor uppgifterna handlar om.")
            .expected();
    private static final Column DATA = text("Kategorier av personuppgifter", "data_categories")
            .atMost(1000)
            .expected();
    private static final Column SENSITIVE = yesNo("Känsliga", "is_sensitive")
            .alias("Känsliga uppgifter")
            .listed()
            .filtered();
    private static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .hint("Tillgångens id.")
            .listed()
            .filtered();
    private static final Column PURPOSE =
            text("Ändamål", "purpose").atMost(1000).expected();
    private static final Column RECIPIENTS = text("Mottagare", "recipients").atMost(1000);
    private static final Column ERASED = text("Gallras efter", "erased_after").atMost(400);
    private static final Column ABROAD =
            yesNo("Tredjeland", "is_third_country").hint("Om uppgifter förs till ett land utanför EU och EES.");
    private static final Column REVIEWED = day("Senast granskad", "reviewed_on")
            .alias("Granskad senast")
            .expected()
            .listed();

    @Bean
    Register processingRegister() {
        return Register.named(
                        "behandling",
                        "behandlingar",
                        "n",
                        "Förteckningen över behandlingar av personuppgifter enligt artikel 30 i dataskyddsförordningen.")
                .table("processing")
                .key(NUMBER)
                .columns(
                        NUMBER,
                        NAME,
                        UNIT,
                        GROUND,
                        SUBJECTS,
                        DATA,
                        SENSITIVE,
                        ASSET,
                        PURPOSE,
                        RECIPIENTS,
                        ERASED,
                        ABROAD,
                        REVIEWED)
                .titled(NAME)
                .ordered(NAME)
                .placedOn("unit_id")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, MANAGER, AMBASSADOR, AUDITOR)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
