package se.fyrvakt.governance;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.percent;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Goals (mål) of a year, measured by a figure. */
@Configuration(proxyBeanMethods = false)
class Goals {

    private static final Column YEAR =
            number("År", "year").between(1900, 2100).required().listed().filtered();
    private static final Column TEXT = text("Mål", "text").atMost(400).required();
    private static final Column MEASURE = text("Mått", "measure")
            .atMost(120)
            .required()
            .hint("Till exempel klassning.andel eller utbildning.INFOSÄK.andel.")
            .listed();
    private static final Column TARGET =
            percent("Målvärde", "target").expected().listed();

    @Bean
    Register goalRegister() {
        return Register.named(
                        "mål", "mål", "t", "Årets mål för informationssäkerheten, var och ett mätt med en siffra.")
                .table("goal")
                .key(YEAR, MEASURE)
                .columns(YEAR, TEXT, MEASURE, TARGET)
                .titled(TEXT)
                .ordered(YEAR, MEASURE)
                .latestFirst()
                .readBy(
                        Reach.ALL,
                        COORDINATOR,
                        PROTECTION_OFFICER,
                        DIRECTOR,
                        MANAGEMENT,
                        MANAGER,
                        OWNER,
                        AMBASSADOR,
                        AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.STEERING)
                .declared();
    }
}
