package se.fyrvakt.classification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.classification.QuestionRepository.Scale;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** The questions about one aspect, the levels with what each means, and the motive. */
record AspectPage(Interview interview, Asked asked, AspectForm form, Problems problems, Instant now)
        implements Answer.Form {

    String title() {
        return asked.aspect().word();
    }

    String action() {
        return interview.address(asked.aspect());
    }

    /** Which of the steps, from 1. */
    int step() {
        return asked.aspect().ordinal() + 1;
    }

    Map<String, String> answers(Question question) {
        var answers = new LinkedHashMap<String, String>();
        for (int level = 0; level < question.answers().size(); level++) {
            answers.put(String.valueOf(level), question.answers().get(level));
        }
        return answers;
    }

    @Nullable
    String answered(int question) {
        return chosen(form.answers().get(question));
    }

    Map<String, String> levels() {
        var levels = new LinkedHashMap<String, String>();
        for (Scale each : asked.scale()) {
            levels.put(String.valueOf(each.level()), each.shown());
        }
        return levels;
    }

    @Nullable
    String level() {
        return chosen(form.level());
    }

    private static @Nullable String chosen(int level) {
        return level == AspectForm.NONE ? null : String.valueOf(level);
    }

    /** What the answers propose, and why; empty until they do. */
    String proposal() {
        return form.judgement(asked)
                .gravest()
                .map(answer -> "Svaren föreslår nivå %d, för att ni har svarat: ”%s”"
                        .formatted(answer.level(), answer.answer()))
                .orElse("");
    }

    boolean warnsOfSensitive() {
        return interview.asset().isSensitive() && asked.aspect() == se.fyrvakt.assets.Aspect.CONFIDENTIALITY;
    }
}
