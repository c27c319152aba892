package se.fyrvakt.ordering;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties that arise when somebody begins, changes work or leaves. */
@Configuration(proxyBeanMethods = false)
class ChangeDuties {

    @Bean
    DutySource dutiesOfChanges() {
        return DutySource.of(coming(), leaving());
    }

    private static Duty coming() {
        var words = new Words(
                "Säg vad den som börjar ska nå",
                "som börjar eller byter arbete",
                "Uppstår när någon börjar eller byter arbete. Klar när chefen har gått igenom vad personen ska nå.",
                "Behörighetsrutinen: chefen säger vad medarbetaren behöver nå.");
        var from = """
                person t join people_changing(:day) c on c.person_id = t.id cross join (
                    select coalesce(max(days_before), 0) as before, coalesce(max(days_after), 0) as after from access_routine) r""";
        var due =
                "case when c.changed_on = t.employed_from then c.changed_on - r.before else c.changed_on + r.after end";
        return Duty.of("borjar", words, new Rows("personer", from, "true", due, "c.manager_key"))
                .startedAt(NewcomerPage.ADDRESS + "/{id}");
    }

    private static Duty leaving() {
        var words = new Words(
                "Ta bort det som den som slutar når",
                "behörigheter för dem som slutar",
                "Uppstår när någon som slutar når ett system. Klar när det är borttaget, eller när ett nytt uttag visar det.",
                "Behörighetsrutinen: den som slutar når ingenting.");
        var from = """
                access_row t join access_of_leavers(:day) l on l.id = t.id left join access_routines() r on r.asset_id = l.asset_id""";
        var rows = new Rows("behorigheter", from, "true", "l.last_on + coalesce(r.days_after, 0)", "r.carrier_key");
        return Duty.of("slutar", words, rows).startedAt(LeaverPage.ADDRESS + "/{id}");
    }
}
