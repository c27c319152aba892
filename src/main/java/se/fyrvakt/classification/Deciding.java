package se.fyrvakt.classification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.classification.Interview.State;
import se.fyrvakt.classification.InterviewActs.Outcome;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.settings.Setting;
import se.fyrvakt.settings.SettingRepository;

/** The owner's decision on an interview: a row among the classifications, and the interview closed, in one transaction. */
@Component
class Deciding {

    private final InterviewRepository interviews;
    private final DecidedRows rows;
    private final QuestionRepository questions;
    private final SettingRepository settings;
    private final History history;
    private final Tenancy tenancy;
    private final Clock clock;

    Deciding(
            InterviewRepository interviews,
            DecidedRows rows,
            QuestionRepository questions,
            SettingRepository settings,
            History history,
            Tenancy tenancy,
            Clock clock) {
        this.interviews = interviews;
        this.rows = rows;
        this.questions = questions;
        this.settings = settings;
        this.history = history;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The last day of a decision made today, if the owner says no other. */
    LocalDate usualLastDay(Visitor visitor) {
        return tenancy.read(visitor.administration(), this::usualLastDay);
    }

    private LocalDate usualLastDay() {
        var today = LocalDate.now(clock);
        var last = today.plusMonths(
                        settings.on(today, Setting.CLASSIFICATION_MONTHS).longValue())
                .minusDays(1);
        return last.isBefore(today) ? today : last;
    }

    /** @param version the one that was looked at */
    Outcome decide(long id, int version, Decision decision, Visitor visitor) {
        return onReview(id, version, visitor, interview -> {
            var row = rows.save(interview.asset(), cells(interview, decision), sending(interview), visitor);
            interviews.close(id, State.DECIDED, row, visitor.actor(), clock.instant());
            note(interview, "beslutade", visitor);
            return Outcome.DONE;
        });
    }

    private static UUID sending(Interview interview) {
        return UUID.nameUUIDFromBytes(("beslut " + interview.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Map<String, String> cells(Interview interview, Decision decision) {
        var cells = new HashMap<String, String>();
        for (var aspect : Aspect.values()) {
            cells.put(aspect.word(), String.valueOf(interview.judgement(aspect).chosen()));
        }
        cells.put("Giltig till", decision.lastDay().toString());
        cells.put("Diarienummer", decision.caseNumber());
        cells.put("Motivering", motives(interview));
        cells.put("Deltagare", participants(interview.participants()));
        cells.put("Metod", method());
        return cells;
    }

    private static String motives(Interview interview) {
        return Arrays.stream(Aspect.values())
                .map(aspect ->
                        aspect.word() + ": " + interview.judgement(aspect).motive())
                .collect(Collectors.joining("\n"));
    }

    private static String participants(List<Participant> participants) {
        return participants.stream().map(Participant::shown).collect(Collectors.joining(", "));
    }

    private String method() {
        return "Fyrvakts intervju"
                + questions
                        .version(LocalDate.now(clock))
                        .map(day -> ", frågor från " + day)
                        .orElse("");
    }

    Outcome sendBack(long id, int version, String remark, Visitor visitor) {
        return onReview(id, version, visitor, interview -> {
            interviews.sendBack(id, remark);
            note(interview, "skickade tillbaka", visitor);
            return Outcome.DONE;
        });
    }

    private Outcome onReview(long id, int version, Visitor visitor, Function<Interview, Outcome> act) {
        return tenancy.write(visitor.administration(), () -> {
            interviews.lock(id);
            return interviews
                    .find(id, visitor)
                    .filter(interview -> interview.is(State.REVIEW))
                    .filter(interview -> InterviewRights.mayDecide(interview.asset()))
                    .map(interview -> interview.version() == version ? act.apply(interview) : Outcome.CHANGED_MEANWHILE)
                    .orElse(Outcome.NOT_THERE);
        });
    }

    private void note(Interview interview, String act, Visitor visitor) {
        history.record(visitor.actor(), interview.subject(), act, interview.label(), Map.of(), Map.of());
    }
}
