package se.fyrvakt.classification;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** Interviews for tests, done by the screens as people do them. */
@Configuration
public class Interviews {

    static final List<String> ASPECTS = List.of("konfidentialitet", "riktighet", "tillganglighet", "sparbarhet");

    private final Visits visits;
    private final Filled filled;
    private final JdbcClient db;
    private final Tenancy tenancy;

    Interviews(Visits visits, Filled filled, JdbcClient db, Tenancy tenancy) {
        this.visits = visits;
        this.filled = filled;
        this.db = db;
        this.tenancy = tenancy;
    }

    /** What an administration that was founded begins with; does nothing where it is there. */
    public void words(int administration) {
        if (tenancy.read(
                        administration,
                        () -> db.sql("select count(*) from classification_question")
                                .query(Long.class)
                                .single())
                == 0) {
            questions(administration);
            scale(administration);
        }
    }

    private void questions(int administration) {
        db.sql("select * from standard_classification_question")
                .query()
                .listOfRows()
                .forEach(row -> filled.add(
                        administration,
                        "klassningsfragor",
                        "Aspekt",
                        text(row, "aspect"),
                        "Ordning",
                        text(row, "place"),
                        "Fråga",
                        text(row, "question"),
                        "Svar 0",
                        text(row, "level_0"),
                        "Svar 1",
                        text(row, "level_1"),
                        "Svar 2",
                        text(row, "level_2"),
                        "Svar 3",
                        text(row, "level_3"),
                        "Från",
                        text(row, "valid_from")));
    }

    private void scale(int administration) {
        db.sql("select * from standard_consequence_level")
                .query()
                .listOfRows()
                .forEach(row -> filled.add(
                        administration,
                        "konsekvensnivaer",
                        "Nivå",
                        text(row, "level"),
                        "Från",
                        text(row, "valid_from"),
                        "Namn",
                        text(row, "name"),
                        "Konfidentialitet",
                        text(row, "confidentiality"),
                        "Riktighet",
                        text(row, "integrity"),
                        "Tillgänglighet",
                        text(row, "availability"),
                        "Spårbarhet",
                        text(row, "traceability")));
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    /** @return the address of an interview that has begun */
    public String begun(long asset, SignedIn by) {
        words(by.administration());
        var screen = visits.as(by)
                .send(
                        "/intervjuer/ny/" + asset,
                        "namn-0",
                        "Vera Vårdare",
                        "uppdrag-0",
                        "verksamheten",
                        "uppdrag-1",
                        "systemägare",
                        "uppdrag-2",
                        "annan",
                        "uppdrag-3",
                        "annan",
                        "uppdrag-4",
                        "annan",
                        "uppdrag-5",
                        "annan");
        return screen.address().replaceAll("/fragor/.*", "");
    }

    /** Answers every question with the level, and the last step. */
    public Screen answered(String interview, int level, SignedIn by) {
        for (var aspect : ASPECTS) {
            judged(interview, aspect, level, by);
        }
        var whole = visits.as(by).open(interview + "/helheten");
        return visits.as(by).fillIn(whole, "samlat", "nej");
    }

    public Screen judged(String interview, String aspect, int level, SignedIn by) {
        var page = visits.as(by).open(interview + "/fragor/" + aspect);
        var answer = String.valueOf(level);
        return visits.as(by)
                .fillIn(
                        page,
                        "svar-0",
                        answer,
                        "svar-1",
                        answer,
                        "niva",
                        answer,
                        "motiv",
                        "Det värsta som kan hända när det gäller " + aspect);
    }

    /** @return the address of one that waits for its owner's decision */
    public String sent(long asset, int level, SignedIn by) {
        var interview = begun(asset, by);
        answered(interview, level, by);
        return interview;
    }
}
