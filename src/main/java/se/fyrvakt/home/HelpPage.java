package se.fyrvakt.home;

import se.fyrvakt.web.Answer;

/** How to get on with Fyrvakt, for everybody, signed in or not. */
record HelpPage() implements Answer.Screen {}
