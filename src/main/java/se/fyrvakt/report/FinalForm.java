package se.fyrvakt.report;

import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** Asks for the paper as it was finally adopted. */
record FinalForm(Report report, Problems problems) implements Answer.Form {}
