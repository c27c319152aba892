package se.fyrvakt.assets;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** Classifications (informationsklassningar): the levels somebody decided for an asset on a day, valid through a last day. Level 4 may mean säkerhetsskydd and is never kept. */
@Configuration(proxyBeanMethods = false)
class Classifications {

    private static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .required()
            .alias("System", "System-ID", "Tillgångens id")
            .hint("Tillgångens id.")
            .listed()
            .filtered();
    private static final Column DECIDED = day("Klassad", "decided_on")
            .required()
            .alias("Klassningsdatum")
            .hint("Dagen klassningen beslutades.")
            .listed();
    private static final Column CONFIDENTIALITY = number("Konfidentialitet", "confidentiality")
            .between(0, 4)
            .expected()
            .listed();
    private static final Column INTEGRITY =
            number("Riktighet", "integrity").between(0, 4).expected().listed();
    private static final Column AVAILABILITY =
            number("Tillgänglighet", "availability").between(0, 4).expected().listed();
    private static final Column TRACEABILITY =
            number("Spårbarhet", "traceability").between(0, 4);
    private static final Column DECIDED_BY = found("Beslutad av", "decided_by", "personer", "email")
            .hint("E-postadress till den som beslutade, till exempel systemägaren.")
            .expected()
            .listed();
    private static final Column VALID = day("Giltig till", "valid_until")
            .hint("Sista dagen. Tomt betyder tills vidare.")
            .listed();
    private static final Column PARTICIPANTS =
            text("Deltagare", "participants").atMost(1000).hint("E-postadresser med komma mellan.");
    private static final Column MOTIVE = longText("Motivering", "motive");
    private static final Column CASE = text("Diarienummer", "case_number").atMost(60);

    private static final Column METHOD =
            text("Metod", "method").hint("Hur nivåerna har tagits fram, och vilken version av frågorna.");
    private static final Column RECEIVED = text("Mottagen från", "received_from")
            .hint("Den som äger tillgången och har klassat den, när det är någon annan än ni.")
            .filtered();
    private static final Column LOCAL_USE =
            text("Lokal användning", "local_use").atMost(400).hint("Hur ni använder det som någon annan har klassat.");
    private static final Column ATTESTED = day("Lokal användning intygad", "local_use_attested_on")
            .hint("Dagen någon hos er intygade att användningen stämmer med den mottagna klassningen.");
    private static final Column ATTESTED_BY = found(
                    "Lokal användning intygad av", "local_use_attested_by", "personer", "email")
            .hint("E-postadress till den som intygade.");

    @Bean
    Register classificationRegister() {
        return Register.named(
                        "klassning",
                        "klassningar",
                        "n",
                        "Beslutade nivåer för tillgångarnas konfidentialitet, riktighet och tillgänglighet.")
                .table("classification")
                .key(ASSET, DECIDED)
                .columns(
                        ASSET,
                        DECIDED,
                        CONFIDENTIALITY,
                        INTEGRITY,
                        AVAILABILITY,
                        TRACEABILITY,
                        DECIDED_BY,
                        VALID,
                        PARTICIPANTS,
                        MOTIVE,
                        CASE,
                        METHOD,
                        RECEIVED,
                        LOCAL_USE,
                        ATTESTED,
                        ATTESTED_BY)
                .titled(ASSET, DECIDED)
                .ordered(DECIDED)
                .latestFirst()
                .ownedBy(DECIDED_BY)
                .rule(
                        "classification_ends_after_it_begins",
                        VALID,
                        "Klassningen slutar gälla före dagen den beslutades. Rätta en av dagarna.",
                        "valid_until >= decided_on")
                .rule(
                        "local_use_attested_after_the_decision",
                        ATTESTED,
                        "Användningen är intygad före dagen klassningen beslutades. Rätta en av dagarna.",
                        "local_use_attested_on >= decided_on")
                .rule(
                        "no_confidentiality_of_four",
                        CONFIDENTIALITY,
                        "Nivå 4 hör till säkerhetsskyddet och sparas inte här. Kontakta säkerhetsskyddschefen.",
                        "confidentiality < 4")
                .rule(
                        "no_integrity_of_four",
                        INTEGRITY,
                        "Nivå 4 hör till säkerhetsskyddet och sparas inte här. Kontakta säkerhetsskyddschefen.",
                        "integrity < 4")
                .rule(
                        "no_availability_of_four",
                        AVAILABILITY,
                        "Nivå 4 hör till säkerhetsskyddet och sparas inte här. Kontakta säkerhetsskyddschefen.",
                        "availability < 4")
                .rule(
                        "no_traceability_of_four",
                        TRACEABILITY,
                        "Nivå 4 hör till säkerhetsskyddet och sparas inte här. Kontakta säkerhetsskyddschefen.",
                        "traceability < 4")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, AUDITOR)
                .readBy(Reach.OWN, OWNER)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
