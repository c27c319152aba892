package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The adopted report before this one.
 *
 * @param changed figures that are no longer what they were for its day: something was entered late
 * @param late numbers of incidents of its year that were entered after it
 */
record Previous(LocalDate day, List<ChangedFigure> changed, Set<Long> late) {}
