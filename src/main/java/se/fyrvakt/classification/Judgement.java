package se.fyrvakt.classification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was answered about one aspect, the level that people chose, and why.
 *
 * @param chosen null while no level is chosen
 */
record Judgement(List<Answered> answers, @Nullable Integer chosen, String motive) {

    static final Judgement NONE = new Judgement(List.of(), null, "");

    /**
     * A question as it was put, and the answer as it read.
     *
     * @param level of the answer; -1 where it was not answered
     */
    record Answered(String question, String answer, int level) {
        static final int NOT = -1;

        boolean isGiven() {
            return level > NOT;
        }
    }

    /** The answer that the proposal comes from: the gravest, since one harm is not lessened by another. */
    Optional<Answered> gravest() {
        return answers.stream().filter(Answered::isGiven).reduce((a, b) -> b.level() > a.level() ? b : a);
    }

    boolean isAnswered() {
        return !answers.isEmpty() && answers.stream().allMatch(Answered::isGiven);
    }

    boolean isComplete() {
        return chosen != null && !motive.isEmpty();
    }
}
