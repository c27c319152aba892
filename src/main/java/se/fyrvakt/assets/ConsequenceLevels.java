package se.fyrvakt.assets;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.organisation.StartingRows;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** The scale of consequences (konsekvensnivåer) that information is classified by: the administration's own words, changed over the years. */
@Configuration(proxyBeanMethods = false)
class ConsequenceLevels {

    private static final String ADDRESS = "konsekvensnivaer";

    private static final Column LEVEL = number("Nivå", "level")
            .between(0, 4)
            .required()
            .hint("0 till 3. Nivå 4 hör till säkerhetsskyddet och kan inte väljas.")
            .listed();
    private static final Column FROM = day("Från", "valid_from").required().listed();
    private static final Column NAME = text("Namn", "name").atMost(80).required();
    private static final Column MEANING =
            text("Innebörd", "meaning").atMost(400).listed();
    private static final Column CONFIDENTIALITY = text("Konfidentialitet", "confidentiality")
            .atMost(400)
            .hint("Vad det betyder när någon obehörig får veta.");
    private static final Column INTEGRITY =
            text("Riktighet", "integrity").atMost(400).hint("Vad det betyder när uppgifterna är fel.");
    private static final Column AVAILABILITY =
            text("Tillgänglighet", "availability").atMost(400).hint("Vad det betyder när uppgifterna inte går att nå.");
    private static final Column TRACEABILITY = text("Spårbarhet", "traceability")
            .atMost(400)
            .hint("Vad det betyder när ingen kan se vem som har gjort vad.");
    private static final Column UNTIL =
            day("Till", "valid_until").hint("Den sista dagen.").listed();

    @Bean
    Register consequenceLevelRegister() {
        return Register.named(
                        "konsekvensnivå",
                        "konsekvensnivåer",
                        "n",
                        "Vad nivåerna i en klassning betyder, i vanliga ord.")
                .table("consequence_level")
                .key(LEVEL, FROM)
                .columns(LEVEL, FROM, NAME, MEANING, CONFIDENTIALITY, INTEGRITY, AVAILABILITY, TRACEABILITY, UNTIL)
                .titled(NAME)
                .ordered(LEVEL)
                .living(Life.inForce(FROM, UNTIL, "nivån", "avslutad"))
                .rule(
                        "consequence_level_ends_after_it_begins",
                        UNTIL,
                        "Nivån slutar innan den börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR, OWNER)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }

    /** What an administration begins with, until it decides on words of its own. */
    @Bean
    static StartingRows firstConsequenceLevels(JdbcClient db) {
        return () -> db.sql("""
                        select level as "Nivå", valid_from as "Från", name as "Namn", meaning as "Innebörd",
                               confidentiality as "Konfidentialitet", integrity as "Riktighet",
                               availability as "Tillgänglighet", traceability as "Spårbarhet"
                          from standard_consequence_level order by level
                        """).query().listOfRows().stream().map(ConsequenceLevels::starting);
    }

    private static StartingRows.Row starting(Map<String, Object> cells) {
        return new StartingRows.Row(
                ADDRESS,
                cells.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, cell -> String.valueOf(cell.getValue()))));
    }
}
