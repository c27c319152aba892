package se.fyrvakt.planning;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Measures (åtgärder): recommended, then decided or declined, given to somebody in the line, done, and its effect checked. */
@Configuration(proxyBeanMethods = false)
class Measures {

    private static final Column NUMBER = text("Nr", "number")
            .atMost(40)
            .required()
            .alias("Åtgärdsnr", "Nummer")
            .listed();
    private static final Column TEXT = text("Åtgärd", "text").atMost(1000).required();
    private static final Column SOURCE = text("Källa", "source")
            .atMost(60)
            .hint("Till exempel årsrapport, incident, revision, avvikelse eller internkontroll.")
            .listed()
            .filtered();
    private static final Column REFERENCE = text("Referens", "reference")
            .atMost(80)
            .hint("Året, incidentens nummer, revisionens id eller avvikelsens nummer.");
    private static final Column DEVIATION =
            found("Avvikelse", "deviation_number", "avvikelser").hint("Avvikelsens nummer, om åtgärden kommer av en.");
    private static final Column DOCUMENT = found("Styrdokument", "document_title", "styrdokument", "title")
            .hint("Titeln, om åtgärden är att ändra eller ta fram ett dokument.");
    private static final Column COURSE =
            found("Kurs", "course_code", "kurser").hint("Kurskoden, om åtgärden är en kurs.");
    private static final Column RECOMMENDED = day("Rekommenderad", "recommended_on");
    private static final Column RECOMMENDED_BY =
            text("Rekommenderad av", "recommended_by").atMost(200);
    private static final Column DECISION =
            choice("Beslut", "decision", "beslutad", "avböjd").filtered();
    private static final Column DECIDED = day("Beslutad", "decided_on");
    private static final Column DECIDED_BY =
            found("Beslutad av", "decided_by", "personer", "email").hint("E-postadress eller roll.");
    private static final Column REASON =
            text("Skäl", "decision_reason").atMost(1000).hint("Varför den avböjdes, eller villkor för beslutet.");
    private static final Column CASE = text("Diarienummer", "case_number").atMost(60);
    private static final Column RESPONSIBLE = found("Ansvarig", "responsible", "personer", "email")
            .hint("E-postadress eller roll: någon i linjen.")
            .expected()
            .listed();
    private static final Column DUE =
            day("Förfaller", "due_on").alias("Slutdatum").expected().listed();
    private static final Column PRIORITY =
            choice("Prioritet", "priority", "hög", "normal", "låg").listed().filtered();
    private static final Column SECRECY = text("Sekretess", "secrecy")
            .atMost(120)
            .hint("Paragrafen, om raden inte får publiceras. Till exempel OSL 18 kap. 8 §.");
    private static final Column STATUS = choice("Status", "status", "planerad", "pågår", "klar", "avbruten")
            .expected()
            .listed()
            .filtered();
    private static final Column DONE = day("Klar", "done_on");
    private static final Column CHECKED = day("Effekt kontrollerad", "effect_checked_on");
    private static final Column EFFECT = text("Effekt", "effect").atMost(1000);

    @Bean
    Register measureRegister() {
        return Register.named(
                        "åtgärd",
                        "åtgärder",
                        "n",
                        "Det som ska göras eller har gjorts: varifrån det kommer, vem som ansvarar och till när.")
                .table("measure")
                .key(NUMBER)
                .columns(
                        NUMBER,
                        TEXT,
                        SOURCE,
                        REFERENCE,
                        DEVIATION,
                        DOCUMENT,
                        COURSE,
                        RECOMMENDED,
                        RECOMMENDED_BY,
                        DECISION,
                        DECIDED,
                        DECIDED_BY,
                        REASON,
                        CASE,
                        RESPONSIBLE,
                        DUE,
                        PRIORITY,
                        SECRECY,
                        STATUS,
                        DONE,
                        CHECKED,
                        EFFECT)
                .titled(TEXT)
                .ordered(DUE)
                .ownedBy(RESPONSIBLE)
                .rule(
                        "measure_decision_has_a_day",
                        DECIDED,
                        "Beslutet saknar dag. Fyll i när det fattades.",
                        "decision is null or decided_on is not null")
                .rule(
                        "measure_declined_with_reason",
                        REASON,
                        "En avböjd åtgärd behöver ett skäl. Skriv varför.",
                        "decision <> 'avböjd' or decision_reason is not null")
                .rule(
                        "measure_effect_checked_after_done",
                        CHECKED,
                        "Effekten kan inte kontrolleras innan åtgärden är klar. Rätta en av dagarna.",
                        "effect_checked_on >= done_on")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, AUDITOR)
                .readBy(Reach.OWN, MANAGER, OWNER, AMBASSADOR, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.WORK)
                .declared();
    }
}
