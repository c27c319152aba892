package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** Exceptions (klassningsundantag): the director lets an asset be in use unclassified, through a last day. */
@Configuration(proxyBeanMethods = false)
class Exceptions {

    private static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .required()
            .hint("Tillgångens id.")
            .listed()
            .filtered();
    private static final Column DECIDED =
            day("Beslutat", "decided_on").required().listed();
    private static final Column LAST = day("Sista dag", "last_day")
            .required()
            .hint("Till och med den dagen får tillgången användas utan klassning.")
            .listed();
    private static final Column DECIDED_BY = found("Beslutat av", "decided_by", "personer", "email")
            .required()
            .hint("E-postadress till den som beslutade.")
            .listed();
    private static final Column REASON = longText("Skäl", "reason").required();
    private static final Column CASE = text("Diarienummer", "case_number").atMost(60);

    @Bean
    Register exceptionRegister() {
        return Register.named(
                        "klassningsundantag",
                        "klassningsundantag",
                        "t",
                        "Beslut om att en tillgång får tas i bruk innan den är klassad, till och med en sista dag.")
                .table("classification_exception")
                .key(ASSET, DECIDED)
                .columns(ASSET, DECIDED, LAST, DECIDED_BY, REASON, CASE)
                .titled(ASSET, DECIDED)
                .ordered(DECIDED)
                .latestFirst()
                .rule(
                        "classification_exception_ends_after_it_begins",
                        LAST,
                        "Undantaget slutar före dagen det beslutades. Rätta en av dagarna.",
                        "last_day >= decided_on")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR)
                .writtenBy(DIRECTOR)
                .declared();
    }
}
