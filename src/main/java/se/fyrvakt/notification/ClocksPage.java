package se.fyrvakt.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.fyrvakt.web.Answer;

/**
 * The statutory clocks that run, and whom to ring.
 *
 * @param taken who has a step, by its number
 * @param warned those who are warned, in order, with their telephones
 * @param callList lines of roles and numbers, in the order they are rung
 * @param sender who sends to authorities; empty where nobody has said
 */
record ClocksPage(
        List<RunningClock> clocks,
        Map<Long, String> taken,
        List<String> warned,
        List<String> callList,
        String sender,
        Instant now)
        implements Answer.Screen {}
