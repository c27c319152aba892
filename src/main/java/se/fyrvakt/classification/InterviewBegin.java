package se.fyrvakt.classification;

import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** What an interview is, and who takes part, before it begins. */
record InterviewBegin(InterviewedAsset asset, ParticipantForm form, Problems problems) implements Answer.Form {}
