package se.fyrvakt.stewardship;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** Attestations (tillgångsintyg) of units' lists of assets, and the day the coordinator had put right what was wrong. */
@Configuration(proxyBeanMethods = false)
class AttestationRegister {

    static final String ADDRESS = "tillgangsintyg";
    static final String RIGHT = "stämmer";
    static final String WRONG = "att rätta";

    static final Column UNIT = reference("Enhet", "unit_id", "enheter")
            .required()
            .hint("Enhetens kod.")
            .listed()
            .filtered();
    static final Column DAY = day("Dag", "attested_on").required().listed();
    static final Column RESULT =
            choice("Resultat", "result", RIGHT, WRONG).required().listed().filtered();
    static final Column DEVIATIONS =
            longText("Att rätta", "deviations").hint("Tillgångar som har ändrats, är borta eller saknas.");
    static final Column BY = found("Intygat av", "attested_by", "personer", "email")
            .hint("E-postadress.")
            .listed();
    private static final Column HANDLED =
            day("Rättat", "handled_on").hint("Dagen då registret var rättat.").listed();

    @Bean
    Register attestations() {
        return Register.named(
                        "tillgångsintyg",
                        "tillgångsintyg",
                        "t",
                        "Enheternas intyg, en gång om året, på att listan över deras tillgångar stämmer.")
                .table("asset_attestation")
                .key(UNIT, DAY)
                .columns(UNIT, DAY, RESULT, DEVIATIONS, BY, HANDLED)
                .titled(UNIT, DAY)
                .ordered(DAY)
                .latestFirst()
                .placedOn("unit_id")
                .rule(
                        "attestation_handled_after_it_was_made",
                        HANDLED,
                        "Rättat ligger före dagen för intyget. Rätta en av dagarna.",
                        "handled_on >= attested_on")
                .rule(
                        "attestation_says_what_is_wrong",
                        DEVIATIONS,
                        "Skriv vad som ska rättas.",
                        "result = 'stämmer' or deviations is not null")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, MANAGER, AUDITOR)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
