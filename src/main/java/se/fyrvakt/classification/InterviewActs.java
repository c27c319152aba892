package se.fyrvakt.classification;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.classification.Interview.State;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
import se.fyrvakt.kernel.Visitor;

/**
 * What is done in an interview, until it is decided: see {@link Deciding}. History says that something was done, not what
 * was said, so that a stop leaves nothing behind; what was decided stands in the classification's own history.
 */
@Component
class InterviewActs {

    private final InterviewRepository interviews;
    private final SaidRepository said;
    private final History history;
    private final Tenancy tenancy;
    private final Clock clock;

    InterviewActs(InterviewRepository interviews, SaidRepository said, History history, Tenancy tenancy, Clock clock) {
        this.interviews = interviews;
        this.said = said;
        this.history = history;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    enum Outcome {
        DONE,
        /** Somebody else saved in between. */
        CHANGED_MEANWHILE,
        /** It is not in the state for this, or not the visitor's. */
        NOT_THERE
    }

    /** @return its number; empty where the asset has one going on */
    Optional<Long> begin(InterviewedAsset asset, List<Participant> participants, Visitor visitor) {
        return tenancy.write(
                visitor.administration(),
                () -> interviews
                        .add(asset.id(), visitor.actor(), clock.instant())
                        .map(id -> begun(id, participants, visitor)));
    }

    private long begun(long id, List<Participant> participants, Visitor visitor) {
        said.save(id, participants);
        note(interviews.find(id, visitor).orElseThrow(), "påbörjade", visitor);
        return id;
    }

    /** @param version the one that was looked at */
    Outcome judge(long id, int version, Aspect aspect, Judgement judgement, int seconds, Visitor visitor) {
        return onDraft(id, version, visitor, interview -> {
            said.save(id, aspect, judgement);
            interviews.work(id, seconds);
            note(interview, "svarade om " + aspect.word().toLowerCase(se.fyrvakt.kernel.Swedish.LOCALE), visitor);
            return Outcome.DONE;
        });
    }

    Outcome judgeAll(
            long id,
            int version,
            String scope,
            @Nullable Boolean deservesMore,
            String aggregation,
            int seconds,
            Visitor visitor) {
        return onDraft(id, version, visitor, interview -> {
            interviews.sayOfAll(id, scope, deservesMore, aggregation);
            interviews.work(id, seconds);
            note(interview, "svarade om helheten", visitor);
            return Outcome.DONE;
        });
    }

    Outcome name(long id, int version, List<Participant> participants, Visitor visitor) {
        return onDraft(id, version, visitor, interview -> {
            said.save(id, participants);
            interviews.work(id, 0);
            note(interview, "ändrade deltagarna", visitor);
            return Outcome.DONE;
        });
    }

    /** To the owner, who decides. */
    Outcome send(long id, Visitor visitor) {
        return onDraft(id, visitor, interview -> {
            interviews.send(id, visitor.actor(), clock.instant());
            note(interview, "skickade för beslut", visitor);
            return Outcome.DONE;
        });
    }

    Outcome discard(long id, Visitor visitor) {
        return end(id, State.DISCARDED, "kastade", visitor);
    }

    /** It may concern säkerhetsskydd (säkerhetsskyddslagen 2018:585): only that, and when, is kept. */
    Outcome stop(long id, Visitor visitor) {
        return end(id, State.REFERRED, "stoppade, hänvisade till säkerhetsskyddschefen", visitor);
    }

    private Outcome end(long id, State state, String act, Visitor visitor) {
        return onDraft(id, visitor, interview -> {
            said.forget(id);
            interviews.empty(id);
            interviews.close(id, state, null, visitor.actor(), clock.instant());
            note(interview, act, visitor);
            return Outcome.DONE;
        });
    }

    private Outcome onDraft(long id, int version, Visitor visitor, Function<Interview, Outcome> act) {
        return onDraft(
                id,
                visitor,
                interview -> interview.version() == version ? act.apply(interview) : Outcome.CHANGED_MEANWHILE);
    }

    private Outcome onDraft(long id, Visitor visitor, Function<Interview, Outcome> act) {
        return tenancy.write(visitor.administration(), () -> {
            interviews.lock(id);
            return interviews
                    .find(id, visitor)
                    .filter(interview -> interview.is(State.DRAFT))
                    .filter(interview -> InterviewRights.mayAnswer(visitor, interview.asset()))
                    .map(act)
                    .orElse(Outcome.NOT_THERE);
        });
    }

    private void note(Interview interview, String act, Visitor visitor) {
        history.record(visitor.actor(), interview.subject(), act, interview.label(), Map.of(), Map.of());
    }
}
