package se.fyrvakt.queue;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a forecast starts from.
 *
 * @param ours in the queue, to be classified by the administration
 * @param others in the queue, whose owners are asked
 * @param unclassified in use without a valid classification, whosever
 * @param used in use
 * @param minutes a classification takes
 * @param isLearnt whether that comes from those done, rather than from the setting
 * @param hours a week, by the setting
 * @param months a classification is valid
 * @param expiries how many of ours that are valid expire, by day
 */
record Ground(
        LocalDate day,
        int ours,
        int others,
        int unclassified,
        int used,
        int minutes,
        boolean isLearnt,
        int hours,
        int months,
        Map<LocalDate, Integer> expiries) {}
