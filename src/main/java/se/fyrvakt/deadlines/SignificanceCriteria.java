package se.fyrvakt.deadlines;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.organisation.StartingFile;
import se.fyrvakt.organisation.StartingRows;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** What makes an incident significant (betydande) by the regulations of the day: it proposes, and a person decides. */
@Configuration(proxyBeanMethods = false)
class SignificanceCriteria {

    private static final String ADDRESS = "betydandekriterier";

    private static final Column CODE = text("Kod", "code").atMost(40).required().listed();
    private static final Column SECTOR = text("Sektor", "sector")
            .atMost(80)
            .required()
            .hint("alla, eller den verksamhet som kriteriet är för.")
            .listed()
            .filtered();
    private static final Column CRITERION =
            text("Kriterium", "criterion").atMost(400).required();
    private static final Column MEASURE = text("Mått", "measure").atMost(80).required();
    private static final Column OPERATOR =
            choice("Operator", "operator", "=", ">", ">=").required();
    private static final Column THRESHOLD =
            text("Tröskel", "threshold").atMost(40).required().listed();
    private static final Column UNIT = text("Enhet", "unit").atMost(40).listed();
    private static final Column VERDICT = text("Beslut", "verdict").atMost(40).required();
    private static final Column FROM = day("Gäller från", "valid_from").listed();
    private static final Column UNTIL = day("Gäller till", "valid_until").hint("Den sista dagen.");
    private static final Column LAW = text("Lagrum", "law").required();
    private static final Column CERTAINTY =
            text("Säkerhet", "certainty").atMost(60).hint("Hur säker uppgiften är, till exempel kontrollerad.");

    @Bean
    Register significanceCriterionRegister() {
        return Register.named(
                        "betydandekriterium",
                        "betydandekriterier",
                        "t",
                        "När en incident är betydande enligt föreskrifterna. De föreslår, och en människa beslutar.")
                .table("significance_criterion")
                .key(CODE, FROM)
                .columns(
                        CODE, SECTOR, CRITERION, MEASURE, OPERATOR, THRESHOLD, UNIT, VERDICT, FROM, UNTIL, LAW,
                        CERTAINTY)
                .titled(CRITERION)
                .ordered(CODE)
                .living(Life.inForce(FROM, UNTIL, "kriteriet", "avslutat"))
                .rule(
                        "significance_criterion_ends_after_it_begins",
                        UNTIL,
                        "Kriteriet slutar innan det börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }

    @Bean
    static StartingRows firstSignificanceCriteria() {
        return StartingFile.of("law/betydande_kriterier.csv", ADDRESS);
    }
}
