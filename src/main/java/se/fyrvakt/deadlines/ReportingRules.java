package se.fyrvakt.deadlines;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.organisation.StartingFile;
import se.fyrvakt.organisation.StartingRows;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** The reporting rules (anmälningsregler) of every regime as a register: a change of the law is a row with its first day. */
@Configuration(proxyBeanMethods = false)
class ReportingRules {

    static final String ADDRESS = "anmalningsregler";

    private static final String FILE = "law/anmalningsregler.csv";

    private static final Column REGIME = text("Regelverk", "regime")
            .atMost(40)
            .required()
            .alias("Regime", "Regim")
            .listed()
            .filtered();
    private static final Column STEP = text("Steg", "step")
            .required()
            .hint("Börjar med en kod: 1, 2, 3b. Reglerna visas i kodernas ordning.")
            .listed();
    private static final Column RECIPIENT =
            text("Mottagare", "recipient").required().listed();
    private static final Column PORTAL =
            text("Lämnas genom", "portal").hint("E-tjänsten, adressen eller telefonnumret.");
    private static final Column STARTS_BY = text("Startar vid", "starts_by").required();
    private static final Column AMOUNT =
            number("Frist", "amount").between(1, 1000).listed();
    private static final Column UNIT = choice(
                    "Enhet",
                    "unit",
                    "utan dröjsmål",
                    "skyndsamt",
                    "på begäran",
                    "ingen lagstadgad frist",
                    "timme",
                    "dag",
                    "vecka",
                    "månad")
            .required()
            .listed();
    private static final Column FROM = day("Gäller från", "valid_from").listed();
    private static final Column UNTIL = day("Gäller till", "valid_until").hint("Den sista dagen.");
    private static final Column LAW = text("Lagrum", "law").required();
    private static final Column CERTAINTY =
            text("Säkerhet", "certainty").atMost(60).hint("Hur säker uppgiften är, till exempel kontrollerad.");
    private static final Column ANCHOR = choice("Räknas från", "counted_from", Anchor.words())
            .hint("Tomt när fristen räknas från något som inte är en tidpunkt i incidenten.");
    private static final Column CONDITION = choice("Villkor", "condition", Condition.words())
            .hint("Tomt när regeln gäller alla incidenter. Betrodda tjänster visas bara där inställningen är satt.");

    @Bean
    Register reportingRuleRegister() {
        return Register.named(
                        "anmälningsregel",
                        "anmälningsregler",
                        "n",
                        "Vad som ska anmälas till vem när en incident har inträffat, och senast när.")
                .table("reporting_rule")
                .key(REGIME, STEP, FROM)
                .columns(
                        REGIME, STEP, RECIPIENT, PORTAL, STARTS_BY, AMOUNT, UNIT, FROM, UNTIL, LAW, CERTAINTY, ANCHOR,
                        CONDITION)
                .titled(REGIME, STEP)
                .ordered(REGIME)
                .living(Life.inForce(FROM, UNTIL, "regeln", "avslutad"))
                .rule(
                        "reporting_rule_ends_after_it_begins",
                        UNTIL,
                        "Regeln slutar innan den börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .rule(
                        "reporting_rule_period_with_unit",
                        AMOUNT,
                        "Timme, dag, vecka och månad behöver en frist, och de andra enheterna ingen. Rätta frist eller enhet.",
                        "(amount is not null) = (unit in ('timme', 'dag', 'vecka', 'månad'))")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }

    @Bean
    static StartingRows firstReportingRules() {
        return StartingFile.of(FILE, ADDRESS);
    }

    /** As they are brought along, for whoever has no installation. */
    static List<ReportingRule> shipped() {
        return StartingFile.rows(FILE).stream().map(ReportingRules::rule).toList();
    }

    private static ReportingRule rule(Map<String, String> cells) {
        return new ReportingRule(
                cell(cells, REGIME),
                cell(cells, STEP),
                cell(cells, RECIPIENT),
                cell(cells, PORTAL),
                cell(cells, STARTS_BY),
                Anchor.of(cell(cells, ANCHOR)).orElse(null),
                Period.of(cell(cells, AMOUNT), cell(cells, UNIT)).orElse(null),
                cell(cells, UNIT),
                Condition.of(cell(cells, CONDITION)).orElse(null),
                dayOf(cell(cells, FROM)),
                dayOf(cell(cells, UNTIL)),
                cell(cells, LAW));
    }

    private static String cell(Map<String, String> cells, Column column) {
        return cells.getOrDefault(column.name(), "");
    }

    private static @Nullable LocalDate dayOf(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
