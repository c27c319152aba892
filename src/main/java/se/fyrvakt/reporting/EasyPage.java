package se.fyrvakt.reporting;

import se.fyrvakt.web.Answer;

/** What reporting is, in easy Swedish: the administration's own words, or ours. */
record EasyPage(Door door) implements Answer.Screen {}
