package se.fyrvakt.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.FigureValue;

/**
 * A figure as it was when its report was adopted.
 *
 * @param shown as the report shows it
 * @param register the address of the register of its rows; null for a share, which counts none itself
 * @param rows their numbers
 */
record KeptFigure(
        String name,
        String label,
        String shown,
        @Nullable BigDecimal value,
        @Nullable String register,
        List<Long> rows) {

    static KeptFigure of(FigureValue value, List<Long> rows) {
        return new KeptFigure(
                value.name(),
                value.label(),
                value.written(),
                value.value(),
                FigureRepository.register(value.figure()).orElse(null),
                rows);
    }
}
