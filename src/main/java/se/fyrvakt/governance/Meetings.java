package se.fyrvakt.governance;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Meetings (möten) of forums, and whether the coordinator (ISAM) and the data protection officer (DSO) took part. */
@Configuration(proxyBeanMethods = false)
class Meetings {

    private static final Column DAY =
            day("Datum", "held_on").required().alias("Mötesdatum").listed();
    private static final Column FORUM = text("Forum", "forum")
            .atMost(80)
            .required()
            .hint("Till exempel förvaltningsledning, chefsforum eller nämnd.")
            .listed()
            .filtered();
    private static final Column SUBJECT = text("Ämne", "subject");
    private static final Column PARTICIPANTS = text("Medverkande", "participants")
            .atMost(400)
            .hint("ISAM, DSO och andra, med komma mellan.")
            .listed();

    private static final Column AGENDA = longText("Dagordning", "agenda").hint("En punkt på varje rad.");

    @Bean
    Register meetingRegister() {
        return Register.named(
                        "möte", "möten", "t", "Möten i ledningens och nätverkens forum, och vilka som medverkade.")
                .table("meeting")
                .key(DAY, FORUM, SUBJECT)
                .columns(DAY, FORUM, SUBJECT, PARTICIPANTS, AGENDA)
                .titled(FORUM, DAY)
                .ordered(DAY)
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
                .shownUnder(MenuEntry.Group.WORK)
                .declared();
    }
}
