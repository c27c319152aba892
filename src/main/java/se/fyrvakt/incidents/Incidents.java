package se.fyrvakt.incidents;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
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

    private static final Column NUMBER =
            text("Nummer", "number").atMost(40).required().alias("Ärendenummer").listed();
    private static final Column OCCURRED =
            moment("Inträffade", "occurred_at").alias("Inträffad").hint("När det hände, så långt någon vet.");
    private static final Column REPORTED = moment("Rapporterad", "reported_at")
            .required()
            .alias("Rapporterad datum", "Anmäld")
            .listed();
    private static final Column HEADLINE = text("Rubrik", "headline").required();
    private static final Column DESCRIPTION = longText("Beskrivning", "description");
    private static final Column KIND = text("Typ", "kind")
            .atMost(60)
            .hint(
                    "Till exempel driftstörning, bluffmejl, skräppost, mänskliga faktorn, behörighet, förlust eller skadlig kod.")
            .listed()
            .filtered();
    private static final Column JUDGEMENT = choice("Bedömning", "judgement", "verksamhetsrelaterad", "informativ")
            .hint(
                    "Om den rör verksamheten räknas den som incident i årsrapporten. Tomt betyder att ingen har bedömt den.")
            .expected()
            .listed()
            .filtered();
    private static final Column JUDGED = moment("Bedömd", "judged_at").hint("När bedömningen gjordes.");
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
    private static final Column STATUS = choice("Status", "status", "ny", "öppen", "pågår", "avslutad")
            .listed()
            .filtered();
    private static final Column CLOSED = day("Avslutad", "closed_on");

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
                        REPORTED,
                        HEADLINE,
                        DESCRIPTION,
                        KIND,
                        JUDGEMENT,
                        JUDGED,
                        NIS,
                        PERSONAL,
                        ASSET,
                        ACTIONS,
                        PLAN_USED,
                        CAUSE,
                        REPORT_TEXT,
                        SECRECY,
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
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.WORK)
                .declared();
    }
}
