package se.fyrvakt.access;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Exceptions (behörighetsundantag): access that deviates and has been judged as right, until a day or until it changes. */
@Configuration(proxyBeanMethods = false)
class AccessExceptions {

    static final String ADDRESS = "behorighetsundantag";

    static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .required()
            .hint("Tillgångens id.")
            .listed()
            .filtered();
    static final Column ACCOUNT = text("Konto", "account").atMost(120).required();
    static final Column FOLDER = text("Mapp", "folder").atMost(200).listed();
    static final Column RIGHT = text("Behörighet", "entitlement").atMost(60).listed();
    static final Column FINDING =
            choice("Avvikelse", "finding", Finding.words()).required().listed().filtered();
    static final Column REASON = longText("Skäl", "reason").atMost(1000).required();
    static final Column JUDGED = day("Bedömd", "judged_on").required().listed();
    static final Column UNTIL = day("Gäller till", "valid_until")
            .required()
            .hint("Den sista dagen.")
            .listed();

    @Bean
    Register accessExceptionRegister() {
        return Register.named(
                        "behörighetsundantag",
                        "behörighetsundantag",
                        "t",
                        "Behörigheter som avviker men har bedömts vara rätt, med skäl och sista dag.")
                .table("access_exception")
                .key(ASSET, ACCOUNT, FOLDER, FINDING, JUDGED)
                .columns(ACCOUNT, ASSET, FOLDER, RIGHT, FINDING, REASON, JUDGED, UNTIL)
                .titled(ACCOUNT)
                .ordered(JUDGED)
                .latestFirst()
                .rule(
                        "access_exception_ends_after_it_begins",
                        UNTIL,
                        "Undantaget slutar innan det har bedömts. Rätta en av dagarna.",
                        "valid_until >= judged_on")
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }
}
