package se.fyrvakt.incidents;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.moment;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;
import static se.fyrvakt.register.Column.yesNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Incidents (incidenter) and events reported for knowledge only; which of the two is a judgement by a person and never derived from the text. */
@Configuration(proxyBeanMethods = false)
class Incidents {

    /** What somebody has judged no file changes, as the export of another system read in once more. */
    private static final String JUDGING = "bedömde";

    private static final Column NUMBER = text("Nummer", "number")
            .atMost(40)
            .required()
            .alias("Ärendenummer", "IA-nummer", "Händelsenummer", "Händelse-id")
            .listed();
    private static final Column OCCURRED = moment("Inträffade", "occurred_at")
            .alias("Inträffad", "Händelsedatum", "Datum för händelsen")
            .hint("När det hände, så långt någon vet.");
    private static final Column ENDED = moment("Upphörde", "ended_at").hint("Tomt så länge det pågår.");
    private static final Column KNOWN = moment("Kännedom", "known_at")
            .hint("När förvaltningen fick veta så säkert att den kunde agera. Lagens frister räknas härifrån.");
    private static final Column KNOWN_BECAUSE = text("Skäl till ändrad kännedom", "known_because")
            .atMost(400)
            .hint("Varför tiden rättades. Utan uppgifter om enskilda.");
    private static final Column SIGNIFICANT = moment("Bedömd betydande", "significant_at")
            .hint("När någon beslutade att incidenten är betydande enligt cybersäkerhetslagen.");
    private static final Column UNIT = reference("Enhet", "unit_id", "enheter")
            .hint("Enhetens kod.")
            .listed()
            .filtered();
    private static final Column SUPPLIER = text("Leverantör", "supplier").atMost(120);
    private static final Column SEVERITY =
            choice("Allvarlighet", "severity", "låg", "medel", "hög").filtered();
    private static final Column CONFIDENTIALITY = yesNo("Påverkar konfidentialitet", "hits_confidentiality");
    private static final Column INTEGRITY = yesNo("Påverkar riktighet", "hits_integrity");
    private static final Column AVAILABILITY = yesNo("Påverkar tillgänglighet", "hits_availability");
    private static final Column CRIME = yesNo("Misstänkt brott", "is_crime").filtered();
    private static final Column HANDLER = found("Handläggare", "handler", "personer", "email")
            .hint("E-postadress. Handläggaren får läsa texten, vilken roll hen än har.");
    private static final Column CAMPAIGN = text("Kampanj", "campaign")
            .atMost(120)
            .hint("Namn på det som många rapporter handlar om, till exempel ett bluffmejl.")
            .filtered();
    private static final Column SAME_AS = reference("Dubblett av", "same_as_id", "incidenter")
            .hint("Numret på rapporten som redan finns om samma sak.")
            .filtered();
    private static final Column SOURCE = text("Källa", "source")
            .atMost(60)
            .hint("Till exempel anmälan, e-post eller IA-systemet.")
            .filtered();
    private static final Column LESSON = longText("Lärdom", "lesson").hint("Vad vi gör annorlunda nästa gång.");
    private static final Column NO_MEASURES = text("Skäl till inga åtgärder", "no_measures_because")
            .atMost(400)
            .hint("Varför ingen åtgärd behövs, om incidenten avslutas utan någon. Utan personuppgifter.");
    private static final Column REPORTED = moment("Rapporterad", "reported_at")
            .required()
            .alias("Rapporterad datum", "Anmäld", "Rapporteringsdatum", "Registrerad", "Skapad")
            .listed();
    private static final Column HEADLINE = text("Rubrik", "headline").required().alias("Händelse", "Kort beskrivning");
    private static final Column DESCRIPTION =
            longText("Beskrivning", "description").alias("Händelsebeskrivning", "Vad hände", "Vad hände?");
    private static final Column KIND = text("Typ", "kind")
            .atMost(60)
            .alias("Händelsetyp")
            .keptAfter(JUDGING)
            .hint(
                    "Till exempel driftstörning, bluffmejl, skräppost, mänskliga faktorn, behörighet, förlust eller skadlig kod.")
            .listed()
            .filtered();
    private static final Column JUDGEMENT = choice("Bedömning", "judgement", "verksamhetsrelaterad", "informativ")
            .keptAfter(JUDGING)
            .hint(
                    "Om den rör verksamheten räknas den som incident i årsrapporten. Tomt betyder att ingen har bedömt den.")
            .expected()
            .listed()
            .filtered();
    private static final Column JUDGED =
            moment("Bedömd", "judged_at").keptAfter(JUDGING).hint("När bedömningen gjordes.");
    private static final Column NIS =
            yesNo("NIS-incident", "is_nis").alias("NIS").filtered();
    private static final Column PERSONAL =
            yesNo("Personuppgiftsincident", "is_personal_data").filtered();
    private static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .hint("Tillgångens id.")
            .filtered();
    private static final Column ACTIONS = longText("Åtgärder", "actions");
    private static final Column PLAN_USED = yesNo("Kontinuitetsplan aktiverad", "is_plan_activated");
    private static final Column CAUSE =
            text("Orsak", "cause").atMost(400).hint("Kort och utan personuppgifter: den kan stå i årsrapporten.");
    private static final Column REPORT_TEXT = longText("Text till rapporten", "report_text")
            .hint("Hur incidenten beskrivs i årsrapporten, utan personuppgifter.");
    private static final Column SECRECY = text("Sekretess", "secrecy")
            .atMost(120)
            .hint("Paragrafen, om raden inte får publiceras. Till exempel OSL 18 kap. 8 §.");
    private static final Column ACCESS_ROW = text("Behörighetsrad", "access_row")
            .atMost(18)
            .hint("Radens nummer i behörigheterna, om incidenten handlar om en av dem.");
    private static final Column STATUS = choice("Status", "status", "ny", "öppen", "pågår", "avslutad")
            .keptAfter(JUDGING)
            .listed()
            .filtered();
    private static final Column CLOSED = day("Avslutad", "closed_on").keptAfter(JUDGING);

    @Bean
    Register incidentRegister() {
        return Register.named(
                        "incident",
                        "incidenter",
                        "n",
                        "Det som har rapporterats: incidenter i verksamheten och händelser som bara är till kännedom.")
                .table("incident")
                .key(NUMBER)
                .columns(
                        NUMBER,
                        OCCURRED,
                        ENDED,
                        REPORTED,
                        KNOWN,
                        KNOWN_BECAUSE,
                        HEADLINE,
                        DESCRIPTION,
                        KIND,
                        UNIT,
                        JUDGEMENT,
                        JUDGED,
                        SIGNIFICANT,
                        SEVERITY,
                        CONFIDENTIALITY,
                        INTEGRITY,
                        AVAILABILITY,
                        NIS,
                        PERSONAL,
                        CRIME,
                        ASSET,
                        SUPPLIER,
                        HANDLER,
                        CAMPAIGN,
                        SAME_AS,
                        SOURCE,
                        ACTIONS,
                        PLAN_USED,
                        CAUSE,
                        LESSON,
                        NO_MEASURES,
                        REPORT_TEXT,
                        SECRECY,
                        ACCESS_ROW,
                        STATUS,
                        CLOSED)
                .titled(HEADLINE)
                .ordered(REPORTED)
                .latestFirst()
                .rule(
                        "incident_closed_after_report",
                        CLOSED,
                        "Incidenten avslutades före dagen den rapporterades. Rätta en av dagarna.",
                        "closed_on >= cast(reported_at at time zone 'Europe/Stockholm' as date)")
                .rule(
                        "incident_access_row_is_a_number",
                        ACCESS_ROW,
                        "Radens nummer är siffror. Rätta det, eller låt rutan vara tom.",
                        "access_row ~ '^[0-9]+$'")
                .rule(
                        "incident_ends_after_it_occurs",
                        ENDED,
                        "Incidenten upphörde innan den inträffade. Rätta en av tiderna.",
                        "ended_at >= occurred_at")
                .ownedBy(HANDLER)
                .readingsLogged()
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER)
                .readBy(Reach.OWN, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.WORK)
                .declared();
    }
}
