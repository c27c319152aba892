package se.fyrvakt.access;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.register.Column.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Required courses (behörighetskurser): what whoever reaches a system must have passed. */
@Configuration(proxyBeanMethods = false)
class AccessCourses {

    private static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .required()
            .hint("Tillgångens id.")
            .listed();
    private static final Column COURSE =
            reference("Kurs", "course_id", "kurser").required().listed();

    @Bean
    Register accessCourseRegister() {
        return Register.named(
                        "behörighetskurs", "behörighetskurser", "n", "Kurser som den som når ett system ska ha gått.")
                .table("access_course")
                .key(ASSET, COURSE)
                .columns(ASSET, COURSE)
                .titled(ASSET, COURSE)
                .ordered(ASSET)
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }
}
