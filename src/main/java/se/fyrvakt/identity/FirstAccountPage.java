package se.fyrvakt.identity;

import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

record FirstAccountPage(String token, FirstAccountForm form, Problems problems) implements Answer.Form {}
