package se.fyrvakt.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.classification.Judgement.Answered;

/** Keeps what is said in interviews, and by whom, within a transaction of the administration. */
@Repository
class SaidRepository {

    private final JdbcClient db;

    SaidRepository(JdbcClient db) {
        this.db = db;
    }

    Said of(long interview) {
        return new Said(judgements(interview), participants(interview));
    }

    private Map<Aspect, Judgement> judgements(long interview) {
        return db
                .sql("select * from interview_aspect where interview = :interview")
                .param("interview", interview)
                .query((found, n) -> Map.entry(Aspect.valueOf(found.getString("aspect")), judgement(found)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Judgement judgement(ResultSet found) throws SQLException {
        var questions = (String[]) found.getArray("questions").getArray();
        var answers = (String[]) found.getArray("answers").getArray();
        var levels = (Integer[]) found.getArray("levels").getArray();
        return new Judgement(
                IntStream.range(0, questions.length)
                        .mapToObj(i -> new Answered(questions[i], answers[i], levels[i]))
                        .toList(),
                found.getObject("chosen", Integer.class),
                found.getString("motive"));
    }

    private List<Participant> participants(long interview) {
        return db.sql("select name, part from interview_participant where interview = :interview order by place")
                .param("interview", interview)
                .query((found, n) -> new Participant(found.getString("name"), found.getString("part")))
                .list();
    }

    void save(long interview, Aspect aspect, Judgement judgement) {
        db.sql("""
                insert into interview_aspect (administration, interview, aspect, questions, answers, levels, chosen, motive)
                values (current_administration(), :interview, :aspect, :questions, :answers, :levels, :chosen, :motive)
                on conflict (administration, interview, aspect) do update
                   set questions = excluded.questions, answers = excluded.answers, levels = excluded.levels,
                       chosen = excluded.chosen, motive = excluded.motive
                """)
                .param("interview", interview)
                .param("aspect", aspect.name())
                .param(
                        "questions",
                        judgement.answers().stream().map(Answered::question).toArray(String[]::new))
                .param(
                        "answers",
                        judgement.answers().stream().map(Answered::answer).toArray(String[]::new))
                .param(
                        "levels",
                        judgement.answers().stream().map(Answered::level).toArray(Integer[]::new))
                .param("chosen", judgement.chosen())
                .param("motive", judgement.motive())
                .update();
    }

    void save(long interview, List<Participant> participants) {
        forget("interview_participant", interview);
        db.sql("""
                insert into interview_participant (administration, interview, place, name, part)
                select current_administration(), :interview, t.place, t.name, t.part
                  from unnest(:names, :parts) with ordinality t(name, part, place)
                """)
                .param("interview", interview)
                .param("names", participants.stream().map(Participant::name).toArray(String[]::new))
                .param("parts", participants.stream().map(Participant::part).toArray(String[]::new))
                .update();
    }

    void forget(long interview) {
        forget("interview_aspect", interview);
        forget("interview_participant", interview);
    }

    private void forget(String table, long interview) {
        db.sql("delete from " + table + " where interview = :interview")
                .param("interview", interview)
                .update();
    }
}
