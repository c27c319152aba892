package se.fyrvakt.workload;

import java.util.List;

/**
 * A week's hours.
 *
 * @param available set aside, without those of days away
 * @param needed by what is to be done in the week, each spread evenly from when it can begin until it is due
 * @param due what is to be done by the end of the week
 */
record WeekLoad(Week week, double available, double needed, List<Work> due) {

    double dueHours() {
        return due.stream().mapToInt(Work::minutes).sum() / 60.0;
    }

    boolean isShort() {
        return needed > available + 0.05;
    }
}
