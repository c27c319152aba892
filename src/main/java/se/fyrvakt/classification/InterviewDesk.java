package se.fyrvakt.classification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.classification.Interview.State;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.Entry;
import se.fyrvakt.history.HistoryRepository;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Answer;

/** What the screens of interviews read. What somebody may not see is not found. */
@Component
record InterviewDesk(
        InterviewRepository interviews,
        InterviewedAssetRepository assets,
        QuestionRepository questions,
        HistoryRepository history,
        Tenancy tenancy,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    List<Interview> latest(Visitor visitor) {
        return tenancy.read(
                visitor.administration(), () -> interviews.latest(visitor, !InterviewRights.mayReadAll(visitor)));
    }

    /** On an asset that the visitor may interview about. */
    Answer onAsset(AddressNumber number, Visitor visitor, Function<InterviewedAsset, Answer> answer) {
        return asset(number, visitor)
                .filter(asset -> InterviewRights.mayAnswer(visitor, asset))
                .map(answer)
                .orElseGet(Answer.NotFound::new);
    }

    private Optional<InterviewedAsset> asset(AddressNumber number, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> assets.find(number.number(), visitor));
    }

    /** The number of the asset's interview that is going on. */
    Optional<Long> open(InterviewedAsset asset, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> interviews.open(asset.id()));
    }

    Answer onInterview(AddressNumber number, Visitor visitor, Function<Interview, Answer> answer) {
        return find(number, visitor).map(answer).orElseGet(Answer.NotFound::new);
    }

    Optional<Interview> find(AddressNumber number, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> interviews.find(number.number(), visitor))
                .filter(interview -> InterviewRights.mayRead(visitor, interview.asset()));
    }

    /** On a draft that the visitor may write in; one that has gone further shows itself. */
    Answer onDraft(AddressNumber number, Visitor visitor, Function<Interview, Answer> answer) {
        return on(
                number,
                visitor,
                State.DRAFT,
                interview -> InterviewRights.mayAnswer(visitor, interview.asset()),
                answer);
    }

    /** On one that waits for the visitor's decision. */
    Answer onReview(AddressNumber number, Visitor visitor, Function<Interview, Answer> answer) {
        return on(number, visitor, State.REVIEW, interview -> InterviewRights.mayDecide(interview.asset()), answer);
    }

    private Answer on(
            AddressNumber number,
            Visitor visitor,
            State state,
            Predicate<Interview> right,
            Function<Interview, Answer> answer) {
        return find(number, visitor)
                .filter(right)
                .map(interview -> interview.is(state) ? answer.apply(interview) : Answer.seeOther(interview.address()))
                .orElseGet(Answer.NotFound::new);
    }

    /** What is asked about an aspect today, and what its levels mean. */
    Asked asked(Aspect aspect, Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> new Asked(aspect, questions.of(aspect, today()), questions.scale(aspect, today())));
    }

    /** What the levels of each aspect mean today. */
    Map<Aspect, List<QuestionRepository.Scale>> scales(Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> Arrays.stream(Aspect.values())
                        .collect(Collectors.toMap(aspect -> aspect, aspect -> questions.scale(aspect, today()))));
    }

    List<Entry> entries(Interview interview, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> history.of(interview.subject()));
    }
}
