package se.fyrvakt.review;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;
import static se.fyrvakt.register.Column.yesNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Rounds (granskningar) in which managers review access. */
@Configuration(proxyBeanMethods = false)
class Rounds {

    static final String ADDRESS = "granskningar";

    static final Column NAME = text("Namn", "name").atMost(120).required();
    static final Column BEGINS = day("Börjar", "begins_on").required().listed();
    static final Column DUE = day("Klart senast", "due_on").required().listed();
    static final Column WORDS =
            longText("Text till cheferna", "words").atMost(2000).hint("Står överst på deras sida.");
    static final Column HIGH = yesNo("Bara höga", "is_high_only").listed();
    static final Column SAMPLE =
            number("Stickprov", "sample").between(1, 100_000).hint("Hur många rader som dras. Tomt är alla.");
    static final Column SEED =
            number("Slumpfrö", "seed").between(0, 999_999_999).hint("Samma frö och samma uttag ger samma stickprov.");
    static final Column POPULATION =
            number("Draget ur", "population").between(1, 10_000_000).hint("Hur många rader som stickprovet drogs ur.");
    static final Column ACTIVITY = text("Aktivitet", "activity")
            .atMost(200)
            .hint("Den i årshjulet som granskningen görs för, som den heter i aktiviteter.");
    static final Column PLANNED = day("Planerad", "planned_on").hint("Dagen som aktivitetens tillfälle står på.");
    static final Column CONTROL =
            text("Kontrollmoment", "control").atMost(400).hint("Det i internkontrollplanen som granskningen görs för.");
    static final Column CLOSED = day("Avslutad", "closed_on").listed();

    @Bean
    Register roundRegister() {
        return Register.named(
                        "granskning", "granskningar", "n", "Rundor där cheferna granskar vad deras medarbetare når.")
                .table("access_round")
                .key(NAME)
                .columns(NAME, BEGINS, DUE, WORDS, HIGH, SAMPLE, SEED, POPULATION, ACTIVITY, PLANNED, CONTROL, CLOSED)
                .titled(NAME)
                .ordered(BEGINS)
                .latestFirst()
                .rule(
                        "access_round_is_due_after_it_begins",
                        DUE,
                        "Granskningen ska vara klar innan den börjar. Rätta en av dagarna.",
                        "due_on >= begins_on")
                .rule(
                        "access_round_closed_after_it_begins",
                        CLOSED,
                        "Granskningen avslutas innan den börjar. Rätta en av dagarna.",
                        "closed_on >= begins_on")
                .rule(
                        "access_round_sample_has_a_seed",
                        SEED,
                        "Ett stickprov behöver ett slumpfrö, så att det går att dra igen. Skriv ett tal.",
                        "sample is null or seed is not null")
                .rule(
                        "access_round_activity_has_a_day",
                        PLANNED,
                        "En granskning för en aktivitet hör till ett av dess tillfällen. Fyll i både aktiviteten och dagen, eller ingen av dem.",
                        "(activity is null) = (planned_on is null)")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }
}
