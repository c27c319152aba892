package se.fyrvakt.proof;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Seeded choices, with days that gather around those that figures are asked for. */
final class Chance {

    /** The days asked for, and the turns of the years between. */
    static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2023, 11, 16),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 3, 30),
            LocalDate.of(2022, 12, 31),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 12, 31));

    private final Random random;

    /** @param about each matter has choices of its own, so that one may change without the others */
    Chance(long seed, String about) {
        random = new Random(seed * 1_000_003 + about.hashCode());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String of(String... all) {
        return all[random.nextInt(all.length)];
    }

    String yesNo(int share) {
        return percent(share) ? "ja" : "nej";
    }

    /** One of the days asked for, the day before or the day after. */
    LocalDate edge() {
        return of(DAYS).plusDays(between(-1, 1));
    }

    LocalDate within(LocalDate from, LocalDate until) {
        return from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, until) + 1));
    }

    /** Mostly any day, often one at an edge; never outside. */
    LocalDate day(LocalDate from, LocalDate until) {
        if (percent(20)) {
            var edge = edge();
            if (!edge.isBefore(from) && !edge.isAfter(until)) {
                return edge;
            }
        }
        return from.isAfter(until) ? from : within(from, until);
    }

    LocalDate day(int fromYear, int untilYear) {
        return day(LocalDate.of(fromYear, 1, 1), LocalDate.of(untilYear, 12, 31));
    }

    @Nullable
    LocalDate perhaps(int share, LocalDate day) {
        return percent(share) ? day : null;
    }
}
