package se.fyrvakt.home;

import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

/** The statement on accessibility that the law asks of a public body. */
record AccessibilityPage(AccessibilityFacts facts) implements Answer.Screen {

    String reviewed() {
        return Swedish.longDay(facts.reviewedOn());
    }

    String conformity() {
        return facts.gaps().isEmpty() ? "helt förenligt" : "delvis förenligt";
    }
}
