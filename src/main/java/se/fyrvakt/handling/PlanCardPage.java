package se.fyrvakt.handling;

import se.fyrvakt.web.Answer;

/** A plan's card: a page to print, for those who follow the plan. */
record PlanCardPage(HandledIncident incident, PlanCard card) implements Answer.Screen {}
