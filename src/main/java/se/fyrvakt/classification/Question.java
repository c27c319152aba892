package se.fyrvakt.classification;

import java.util.List;

/** Something asked about an aspect. @param answers by level, from 0 to 3 */
record Question(String text, List<String> answers) {

    /** @param level not answered where it is none of the answers' */
    Judgement.Answered answered(int level) {
        return level >= 0 && level < answers.size()
                ? new Judgement.Answered(text, answers.get(level), level)
                : new Judgement.Answered(text, "", Judgement.Answered.NOT);
    }
}
