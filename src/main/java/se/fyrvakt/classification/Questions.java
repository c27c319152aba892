package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.organisation.StartingRows;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** What is asked in an interview (klassningsfrågor): in everyday words, with an answer for each level. */
@Configuration(proxyBeanMethods = false)
class Questions {

    private static final String ADDRESS = "klassningsfragor";

    private static final Column ASPECT = choice(
                    "Aspekt", "aspect", "konfidentialitet", "riktighet", "tillgänglighet", "spårbarhet")
            .required()
            .listed()
            .filtered();
    private static final Column PLACE =
            number("Ordning", "place").between(1, 9).required().listed();
    private static final Column QUESTION = text("Fråga", "question")
            .atMost(400)
            .required()
            .hint("Vad händer om …, och för vem. Så att någon utan kurs kan svara.");
    private static final Column NONE = answer(0);
    private static final Column SOME = answer(1);
    private static final Column MUCH = answer(2);
    private static final Column SEVERE = answer(3);
    private static final Column FROM = day("Från", "valid_from").required().listed();
    private static final Column UNTIL =
            day("Till", "valid_until").hint("Den sista dagen.").listed();

    private static Column answer(int level) {
        return text("Svar " + level, "level_" + level)
                .atMost(200)
                .required()
                .hint("Det svar som betyder nivå " + level + ".");
    }

    @Bean
    Register questionRegister() {
        return Register.named(
                        "klassningsfråga",
                        "klassningsfrågor",
                        "n",
                        "Frågorna i en klassning, och svaren för varje nivå.")
                .table("classification_question")
                .key(ASPECT, PLACE, FROM)
                .columns(ASPECT, PLACE, QUESTION, NONE, SOME, MUCH, SEVERE, FROM, UNTIL)
                .titled(QUESTION)
                .ordered(ASPECT, PLACE)
                .living(Life.inForce(FROM, UNTIL, "frågan", "avslutad"))
                .rule(
                        "classification_question_ends_after_it_begins",
                        UNTIL,
                        "Frågan slutar innan den börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR, OWNER)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }

    /** What an administration begins with, until it has words of its own. */
    @Bean
    static StartingRows firstQuestions(JdbcClient db) {
        return () ->
                db
                        .sql("select * from standard_classification_question order by aspect, place")
                        .query()
                        .listOfRows()
                        .stream()
                        .map(Questions::starting);
    }

    private static StartingRows.Row starting(Map<String, Object> found) {
        return new StartingRows.Row(
                ADDRESS,
                Stream.of(ASPECT, PLACE, QUESTION, NONE, SOME, MUCH, SEVERE, FROM)
                        .collect(Collectors.toMap(Column::name, column -> String.valueOf(found.get(column.sql())))));
    }
}
