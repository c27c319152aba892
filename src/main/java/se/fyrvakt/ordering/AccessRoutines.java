package se.fyrvakt.ordering;

import static java.util.Objects.requireNonNull;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.reference;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.organisation.StartingRows;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Access routines (behörighetsrutiner): who orders, approves, carries out and reviews access, and how many days before or after. */
@Configuration(proxyBeanMethods = false)
class AccessRoutines {

    private static final String ADDRESS = "behorighetsrutiner";
    private static final int YEAR = 365;
    private static final String[] WHO = {"chefen", "systemägaren"};

    private static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .hint("Tillgångens id. Tomt gäller alla som inte har en egen rutin.")
            .listed();
    private static final Column OBJECT = found("Förvaltningsobjekt", "object_code", "forvaltningsobjekt")
            .hint("Objektets kod, om rutinen gäller alla dess tillgångar.")
            .listed();
    private static final Column ORDERED =
            choice("Beställs av", "ordered_by", "alla", "chefer").required().listed();
    private static final Column APPROVED =
            choice("Godkänns av", "approved_by", WHO).required().listed();
    private static final Column CARRIED = found("Utförs av", "carried_out_by", "personer", "email")
            .hint("E-postadressen. Tomt är systemägaren.")
            .listed();
    private static final Column REVIEWED =
            choice("Granskas av", "reviewed_by", WHO).required().listed();
    private static final Column BEFORE = number("Dagar före", "days_before")
            .between(0, YEAR)
            .required()
            .hint("Så många dagar innan någon börjar eller byter arbete ska behörigheten vara beställd.");
    private static final Column AFTER = number("Dagar efter", "days_after")
            .between(0, YEAR)
            .required()
            .hint("Så många dagar efter den sista dagen ska behörigheten vara borta.");

    @Bean
    Register accessRoutineRegister() {
        return Register.named(
                        "behörighetsrutin",
                        "behörighetsrutiner",
                        "n",
                        "Vem som beställer, godkänner, utför och granskar behörigheter, och hur många dagar före eller efter.")
                .table("access_routine")
                .key(ASSET, OBJECT)
                .columns(ASSET, OBJECT, ORDERED, APPROVED, CARRIED, REVIEWED, BEFORE, AFTER)
                .titled(ASSET, OBJECT)
                .ordered(ASSET)
                .rule(
                        "access_routine_of_one_thing",
                        OBJECT,
                        "Rutinen gäller en tillgång eller ett objekt. Töm ett av fälten.",
                        "asset_id is null or object_code is null")
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }

    /** What an administration begins with, until it decides otherwise. */
    @Bean
    static StartingRows firstAccessRoutine(JdbcClient db) {
        return () -> db
                .sql(
                        "select ordered_by, approved_by, reviewed_by, days_before, days_after from standard_access_routine")
                .query((found, n) -> new StartingRows.Row(
                        ADDRESS,
                        Map.of(
                                ORDERED.name(), requireNonNull(found.getString("ordered_by")),
                                APPROVED.name(), requireNonNull(found.getString("approved_by")),
                                REVIEWED.name(), requireNonNull(found.getString("reviewed_by")),
                                BEFORE.name(), requireNonNull(found.getString("days_before")),
                                AFTER.name(), requireNonNull(found.getString("days_after")))))
                .list()
                .stream();
    }
}
