package se.fyrvakt.duties;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said of a duty.
 *
 * @param putOffUntil the day it is told of again; null where it was not put off
 */
record Remark(
        String name, Instant at, String words, @Nullable LocalDate putOffUntil) {}
