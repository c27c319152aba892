package se.fyrvakt.classification;

import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** Who takes part in an interview that has begun. */
record ParticipantPage(Interview interview, ParticipantForm form, int version, Problems problems)
        implements Answer.Form {}
