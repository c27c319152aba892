package se.fyrvakt.assets;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
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
import static se.fyrvakt.register.Column.text;
import static se.fyrvakt.register.Column.yesNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/**
 * Assets (tillgångar): systems, tools and information. An asset is planned until the day it is taken into use (no day: in
 * use since nobody knows when) and retired from the day it is.
 */
@Configuration(proxyBeanMethods = false)
class Assets {

    private static final Column ID = text("Id", "asset_id")
            .atMost(40)
            .required()
            .alias("System-ID", "Systemnummer")
            .listed();
    private static final Column NAME =
            text("Namn", "name").atMost(120).required().alias("Systemnamn", "System");
    private static final Column KIND = choice("Typ", "kind", "system", "verktyg", "informationsmängd")
            .required()
            .listed()
            .filtered();
    private static final Column DESCRIPTION = longText("Beskrivning", "description");
    private static final Column OBJECT = found("Förvaltningsobjekt", "object_code", "forvaltningsobjekt")
            .alias("Objekt", "PM3-objekt")
            .hint("Objektets kod.")
            .filtered();
    private static final Column UNIT = reference("Enhet", "unit_id", "enheter")
            .alias("Enhetskod")
            .hint("Enhetens kod.")
            .expected()
            .listed()
            .filtered();
    private static final Column OWNER = found("Systemägare", "owner_email", "personer", "email")
            .alias("Ägare")
            .hint("Ägarens e-postadress.")
            .expected()
            .listed();
    private static final Column OWNED_BY = text("Ägs av", "owned_by")
            .atMost(120)
            .alias("Ägande organisation")
            .hint("Den organisation som äger tillgången, när det är någon annan än ni. De klassar den.");
    private static final Column SUPPLIER = text("Leverantör", "supplier").atMost(120);
    private static final Column OPERATION = text("Drift", "operation")
            .atMost(120)
            .alias("Driftform")
            .hint("Till exempel molntjänst, stadsgemensam eller lokal drift.");
    private static final Column CRITICAL =
            yesNo("Verksamhetskritisk", "is_critical").listed().filtered();
    private static final Column SOCIETAL = yesNo("Samhällsviktig tjänst", "is_societal");
    private static final Column PERSONAL_DATA =
            choice("Personuppgifter", "personal_data", "nej", "ja", "känsliga").filtered();
    private static final Column LAW = text("Lagrum", "law")
            .atMost(200)
            .alias("Lag", "Lagar")
            .hint("Lagar som styr informationen, till exempel OSL 26 kap. 1 § och dataskyddsförordningen.");
    private static final Column IN_USE = day("Tagen i bruk", "in_use_on")
            .alias("Driftsatt")
            .hint("Första dagen. En dag framåt i tiden betyder planerad, tomt betyder att ingen vet.");
    private static final Column IN_USE_BECAUSE = text("Skäl till införande", "in_use_because");
    private static final Column RETIRED =
            day("Avvecklad", "retired_on").hint("Första dagen tillgången inte längre används.");
    private static final Column RETIRED_BECAUSE = text("Skäl till avveckling", "retired_because");

    @Bean
    Register assetRegister() {
        return Register.named(
                        "tillgång",
                        "tillgångar",
                        "n",
                        "System, verktyg och information som är värda att skydda, och vem som ansvarar.")
                .table("asset")
                .key(ID)
                .columns(
                        ID,
                        NAME,
                        KIND,
                        DESCRIPTION,
                        OBJECT,
                        UNIT,
                        OWNER,
                        OWNED_BY,
                        SUPPLIER,
                        OPERATION,
                        CRITICAL,
                        SOCIETAL,
                        PERSONAL_DATA,
                        LAW,
                        IN_USE,
                        IN_USE_BECAUSE,
                        RETIRED,
                        RETIRED_BECAUSE)
                .titled(NAME)
                .ordered(NAME)
                .living(new Life(
                        IN_USE,
                        RETIRED,
                        false,
                        RETIRED_BECAUSE,
                        new Life.Act("avveckling", "avveckla", "avvecklade"),
                        "planerad",
                        "i bruk",
                        "avvecklad"))
                .placedOn("unit_id")
                .ownedBy(OWNER)
                .ownedThrough("t.id in (select owned_assets(%s))")
                .rule(
                        "retired_after_taken_into_use",
                        RETIRED,
                        "Avvecklingen ligger före dagen då tillgången togs i bruk. Rätta en av dagarna.",
                        "retired_on >= in_use_on")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, MANAGER, AMBASSADOR, AUDITOR)
                .readBy(Reach.OWN, se.fyrvakt.kernel.Role.OWNER)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
