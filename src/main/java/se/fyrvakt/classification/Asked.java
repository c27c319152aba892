package se.fyrvakt.classification;

import java.util.List;
import se.fyrvakt.assets.Aspect;

/** What is asked about an aspect, and the levels that can be chosen, from the lowest. */
record Asked(Aspect aspect, List<Question> questions, List<QuestionRepository.Scale> scale) {}
