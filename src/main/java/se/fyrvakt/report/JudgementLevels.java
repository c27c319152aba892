package se.fyrvakt.report;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.organisation.StartingRows;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** The scale by which a section of the annual report is judged: the administration's own, changed over the years. */
@Configuration(proxyBeanMethods = false)
class JudgementLevels {

    private static final String ADDRESS = "bedomningsgrader";

    private static final List<String> FIRST = List.of("god", "godtagbar", "brister", "allvarliga brister");

    private static final Column LEVEL =
            text("Grad", "level").atMost(80).required().hint("Som den ska stå i rapporten, till exempel god.");
    private static final Column PLACE = number("Ordning", "place")
            .between(1, 99)
            .required()
            .hint("1 för den bästa.")
            .listed();
    private static final Column MEANING =
            text("Innebörd", "meaning").atMost(400).listed();
    private static final Column FROM = day("Från", "valid_from").listed();
    private static final Column UNTIL =
            day("Till", "valid_until").hint("Den sista dagen.").listed();

    @Bean
    Register judgementLevelRegister() {
        return Register.named(
                        "bedömningsgrad", "bedömningsgrader", "n", "Skalan som avsnitten i årsrapporten bedöms efter.")
                .table("judgement_level")
                .key(LEVEL)
                .columns(LEVEL, PLACE, MEANING, FROM, UNTIL)
                .titled(LEVEL)
                .ordered(PLACE)
                .living(Life.inForce(FROM, UNTIL, "graden", "avslutad"))
                .rule(
                        "judgement_level_ends_after_it_begins",
                        UNTIL,
                        "Graden slutar innan den börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }

    /** What an administration begins with, until it decides on a scale of its own. */
    @Bean
    static StartingRows firstJudgementLevels() {
        return () -> IntStream.range(0, FIRST.size())
                .mapToObj(i ->
                        new StartingRows.Row(ADDRESS, Map.of("Grad", FIRST.get(i), "Ordning", String.valueOf(i + 1))));
    }
}
