package se.fyrvakt.report;

import se.fyrvakt.web.Answer;

/** Asks whether a draft is to be thrown away. */
record DraftDiscard(Report report) implements Answer.Screen {}
