package se.fyrvakt.notification;

import se.fyrvakt.kernel.Visitor;

/** What a form is filled from: the incident, and who fills it in. */
record FormSubject(NotifiedIncident incident, Visitor visitor) {}
