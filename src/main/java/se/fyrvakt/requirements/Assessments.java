package se.fyrvakt.requirements;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** Assessments (kravbedömningar): how an asset met a requirement on a day. The latest as of a day holds. */
@Configuration(proxyBeanMethods = false)
class Assessments {

    static final String ADDRESS = "kravbedomningar";

    static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .required()
            .alias("System", "System-ID", "Tillgångens id")
            .hint("Tillgångens id.")
            .listed()
            .filtered();
    static final Column REQUIREMENT = reference("Krav", "requirement_id", Requirements.ADDRESS)
            .required()
            .alias("Skyddskrav", "Kravkod")
            .hint("Kravets kod.")
            .listed()
            .filtered();
    static final Column RESULT =
            choice("Bedömning", "result", Result.words()).required().listed().filtered();
    static final Column MOTIVE =
            text("Motiv", "motive").atMost(1000).hint("Varför kravet inte är tillämpligt, eller hur du har bedömt.");
    static final Column EVIDENCE = text("Bevis", "evidence")
            .atMost(1000)
            .hint("Var det syns att kravet är uppfyllt, till exempel ett dokument eller ett ärendenummer.");
    static final Column RESPONSIBLE = found("Ansvarig", "responsible", "personer", "email")
            .hint("E-postadress eller roll.")
            .listed();
    static final Column DAY = day("Dag", "assessed_on")
            .required()
            .alias("Bedömd")
            .hint("Dagen då bedömningen gjordes.")
            .listed();
    static final Column MEASURE = reference("Åtgärd", "measure_id", "atgarder")
            .hint("Åtgärdens nummer.")
            .filtered();

    @Bean
    Register assessmentRegister() {
        return Register.named(
                        "kravbedömning",
                        "kravbedömningar",
                        "n",
                        "Hur tillgångarna uppfyller skyddskraven. Den senaste bedömningen gäller.")
                .table("requirement_assessment")
                .key(ASSET, REQUIREMENT, DAY)
                .columns(ASSET, REQUIREMENT, RESULT, MOTIVE, EVIDENCE, RESPONSIBLE, DAY, MEASURE)
                .titled(ASSET, REQUIREMENT)
                .ordered(DAY)
                .latestFirst()
                .ownedBy(RESPONSIBLE)
                .rule(
                        "not_applicable_with_motive",
                        MOTIVE,
                        "Skriv varför kravet inte är tillämpligt.",
                        "result <> 'ej tillämpligt' or motive is not null")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, AUDITOR)
                .readBy(Reach.OWN, OWNER)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
