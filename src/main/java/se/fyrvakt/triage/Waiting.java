package se.fyrvakt.triage;

import java.time.Instant;

/** What was reported and waits for a judgement. Texts are empty where there are none. */
record Waiting(long id, String number, String headline, String kind, String unit, Instant reported, String source) {}
