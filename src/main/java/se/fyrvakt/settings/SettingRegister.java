package se.fyrvakt.settings;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.decimal;
import static se.fyrvakt.register.Column.text;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.organisation.StartingRows;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Settings as a register: changed by a new row from a day, so that what counted on earlier days is still known. */
@Configuration(proxyBeanMethods = false)
class SettingRegister {

    private static final String ADDRESS = "installningar";

    /** Before any day that figures are asked for. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final Column NAME =
            choice("Inställning", "name", Setting.words()).required().filtered();
    private static final Column VALUE = decimal("Värde", "amount").required().listed();
    private static final Column FROM = day("Från", "valid_from")
            .required()
            .hint("Första dagen. Den senaste som har börjat gälla räknas.")
            .listed();
    private static final Column UNTIL =
            day("Till", "valid_until").hint("Den sista dagen.").listed();
    private static final Column REASON =
            text("Skäl", "reason").atMost(400).hint("Varför det är så, och vem som beslutade.");

    @Bean
    Register settings() {
        return Register.named(
                        "inställning",
                        "inställningar",
                        "n",
                        "Tal som reglerna räknar med. Ändra med en ny rad från en dag, så går det att se vad som gällde förut.")
                .table("setting")
                .key(NAME, FROM)
                .columns(NAME, VALUE, FROM, UNTIL, REASON)
                .titled(NAME, FROM)
                .ordered(NAME)
                .living(Life.inForce(FROM, UNTIL, "inställningen", "avslutad"))
                .rule(
                        "setting_ends_after_it_begins",
                        UNTIL,
                        "Inställningen slutar innan den börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }

    /** The standards as rows, so that they are seen and can be ended. */
    @Bean
    static StartingRows firstSettings(JdbcClient db) {
        return () -> db
                .sql("select name, trim_scale(amount)::text as amount, meaning from standard_setting order by place")
                .query((found, n) -> new StartingRows.Row(
                        ADDRESS,
                        Map.of(
                                NAME.name(),
                                found.getString("name"),
                                VALUE.name(),
                                found.getString("amount").replace('.', ','),
                                FROM.name(),
                                FIRST_DAY.toString(),
                                REASON.name(),
                                found.getString("meaning"))))
                .list()
                .stream();
    }
}
