package se.fyrvakt.classification;

import java.util.List;
import java.util.Map;
import se.fyrvakt.assets.Aspect;

/** What was said in an interview, and by whom. */
record Said(Map<Aspect, Judgement> judgements, List<Participant> participants) {

    static final Said NOTHING = new Said(Map.of(), List.of());
}
