package se.fyrvakt.reporting;

import java.time.Instant;
import se.fyrvakt.triage.Progress;

/** What whoever has a receipt is told of the incident: how far it has come, and nothing that others wrote in it. */
record FollowedReport(long id, long incident, String kind, Instant reported, Progress progress) {}
