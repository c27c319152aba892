package se.fyrvakt.reporting;

import java.util.List;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.web.Answer;

/** The doors of an installation with several administrations, or with none yet. */
record DoorList(List<Administration> administrations) implements Answer.Screen {}
