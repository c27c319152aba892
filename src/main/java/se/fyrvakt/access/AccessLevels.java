package se.fyrvakt.access;

import static java.util.Objects.requireNonNull;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;
import static se.fyrvakt.register.Column.yesNo;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.organisation.StartingRows;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Levels of access (behörighetsnivåer): what systems' words for it mean, and which count as high. */
@Configuration(proxyBeanMethods = false)
class AccessLevels {

    private static final String ADDRESS = "behorighetsnivaer";

    private static final Column WORD = text("Behörighet", "entitlement")
            .atMost(60)
            .required()
            .hint("Ordet i systemets uttag.")
            .filtered();
    private static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .hint("Tomt gäller alla system som inte har en egen rad för ordet.")
            .listed()
            .filtered();
    private static final Column MEANING = choice("Betyder", "meaning", "läsa", "ändra", "administrera")
            .required()
            .listed()
            .filtered();
    private static final Column HIGH =
            yesNo("Hög", "is_high").required().listed().filtered();

    @Bean
    Register accessLevelRegister() {
        return Register.named(
                        "behörighetsnivå",
                        "behörighetsnivåer",
                        "n",
                        "Vad systemens ord för behörigheter betyder, och vilka som räknas som höga.")
                .table("access_level")
                .key(ASSET, WORD)
                .columns(WORD, ASSET, MEANING, HIGH)
                .titled(WORD)
                .ordered(WORD)
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }

    /** What an administration begins with, until it knows the words of its systems. */
    @Bean
    static StartingRows firstAccessLevels(JdbcClient db) {
        return () -> db
                .sql("select entitlement, meaning, is_high from standard_access_level order by entitlement")
                .query((found, n) -> new StartingRows.Row(
                        ADDRESS,
                        Map.of(
                                WORD.name(), requireNonNull(found.getString("entitlement")),
                                MEANING.name(), requireNonNull(found.getString("meaning")),
                                HIGH.name(), found.getBoolean("is_high") ? "ja" : "nej")))
                .list()
                .stream();
    }
}
