package se.fyrvakt.workload;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Time notes (noterad tid): what somebody's time went to, as far as they want to say. Estimates learn from it. */
@Configuration(proxyBeanMethods = false)
class TimeNotes {

    static final String ADDRESS = "noterad-tid";

    static final Column PERSON = found("Person", "email", "personer", "email")
            .required()
            .hint("E-postadress.")
            .listed();
    static final Column DAY = day("Dag", "spent_on").required().listed();
    static final Column PLACE =
            number("Löpnummer", "place").between(1, 999).required().hint("Den första anteckningen en dag är 1.");
    static final Column WHAT = text("Vad", "what")
            .atMost(200)
            .required()
            .hint("Slaget av uppgift, en aktivitet i årshjulet eller något annat.")
            .listed();
    static final Column MINUTES =
            number("Minuter", "minutes").between(1, 1440).required().listed();

    @Bean
    Register timeNoteRegister() {
        return Register.named(
                        "noterad tid", "noterad tid", "n", "Vad tiden har gått till. Uppskattningarna lär sig av den.")
                .table("time_note")
                .key(PERSON, DAY, PLACE)
                .columns(PERSON, DAY, PLACE, WHAT, MINUTES)
                .titled(WHAT)
                .ordered(DAY)
                .latestFirst()
                .ownedThrough("t.email_key = any(%s)")
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.OWN, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }
}
