package se.fyrvakt.notification;

import java.time.Instant;
import java.util.List;
import se.fyrvakt.web.Answer;

/**
 * The statutory clocks that run, and whom to ring.
 *
 * @param callList lines of roles and numbers, in the order they are rung
 * @param sender who sends to authorities; empty where nobody has said
 */
record ClocksPage(List<RunningClock> clocks, List<String> callList, String sender, Instant now)
        implements Answer.Screen {}
