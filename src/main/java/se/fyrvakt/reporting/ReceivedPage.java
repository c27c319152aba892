package se.fyrvakt.reporting;

import se.fyrvakt.web.Answer;

/** A report has been received: its receipt, and what to do first. */
record ReceivedPage(String receipt, String advice) implements Answer.Screen {}
