package se.fyrvakt.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/**
 * A figure's value as of a day.
 *
 * @param name with the parameters filled in
 * @param codes the values of its dimensions, as the database knows them
 * @param value null is "ej mätt": there is nothing to measure, which is not 0
 * @param numerator of a share; null for anything else
 */
public record FigureValue(
        Figure figure,
        String name,
        String label,
        List<String> codes,
        List<String> labels,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator) {

    static FigureValue of(
            Figure figure, List<Dimension> by, List<String> codes, List<String> labels, @Nullable BigDecimal value) {
        return new FigureValue(
                figure,
                Figure.filled(figure.name(), by, labels),
                Figure.filled(figure.label(), by, labels),
                codes,
                labels,
                value,
                null,
                null);
    }

    /** Per cent with one decimal, half up; not measured without a denominator. */
    static @Nullable BigDecimal percent(long numerator, long denominator) {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator * 100).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    public boolean isMeasured() {
        return value != null;
    }

    /** "106", "9,4 %", "521,4", "ej mätt". */
    public String shown() {
        return value == null ? "ej mätt" : number(value) + (figure.unit() == Figure.Unit.PERCENT ? "\u00a0%" : "");
    }

    /** A share as it should be written in a text: "10 av 106 (9,4 %)", "4,5 (18 på 400)". */
    public String written() {
        if (numerator == null || denominator == null) {
            return shown();
        }
        return figure.unit() == Figure.Unit.PER_HUNDRED
                ? "%s (%s på %s)".formatted(shown(), Swedish.number(numerator), Swedish.number(denominator))
                : "%s av %s (%s)".formatted(Swedish.number(numerator), Swedish.number(denominator), shown());
    }

    /** Against an earlier one: "+4", "−2,1 procentenheter", "oförändrat"; "–" where the two cannot be compared. */
    public String change(@Nullable FigureValue before) {
        if (value == null || before == null || before.value == null) {
            return "–";
        }
        var difference = value.subtract(before.value);
        var size = (difference.signum() < 0 ? "−" : "+") + number(difference.abs());
        return difference.signum() == 0
                ? "oförändrat"
                : size + (figure.unit() == Figure.Unit.PERCENT ? "\u00a0procentenheter" : "");
    }

    public static String number(BigDecimal number) {
        var whole = Swedish.number(number.longValue());
        var parts = number.toPlainString().split("\\.");
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }

    public String address() {
        return FigureAddress.of(name, null);
    }

    public String address(LocalDate day) {
        return FigureAddress.of(name, day);
    }
}
