package se.fyrvakt.figures;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A figure (siffra): a named question about the registers as of a day. Declared once, found by all that shows figures.
 *
 * @param name the name in files and addresses, with {@code {…}} where it is told apart by something
 * @param label what it is called on screen, with the same
 * @param definition what is counted, in a sentence
 * @param isPart it says nothing by itself: it is only a part of a share
 * @param isDetail it is one of many that are shown together on a page of their own, and not wherever all figures are
 */
public record Figure(
        Theme theme,
        String name,
        String label,
        String definition,
        Unit unit,
        Measure measure,
        boolean isPart,
        boolean isDetail) {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    public enum Unit {
        COUNT,
        PERCENT,
        /** So many for each hundred of others: "4,5 (18 på 400)". */
        PER_HUNDRED,
        HOURS,
        DAYS
    }

    /** How its value is found. */
    public sealed interface Measure {
        /** So many rows. */
        record Count(Basis basis) implements Measure {}

        /**
         * @param amount SQL of a row's part
         * @param decimals how many are kept, half up
         */
        record Sum(Basis basis, String amount, int decimals) implements Measure {}

        /**
         * What so large a part of the rows have at most.
         *
         * @param basis placed nowhere: what holds for parts is not summed to the whole
         * @param amount SQL of a row's
         * @param aggregate SQL that takes the amounts in order
         */
        record Quantile(Basis basis, String amount, String aggregate) implements Measure {}

        /** Of two other figures with the same parameters; without a denominator it is not measured. */
        record Share(String numerator, String denominator) implements Measure {}
    }

    public static Figure count(Theme theme, String name, String label, String definition, Basis basis) {
        return new Figure(theme, name, label, definition, Unit.COUNT, new Measure.Count(basis), false, false);
    }

    public static Figure hours(
            Theme theme, String name, String label, String definition, Basis basis, String amount, int decimals) {
        return new Figure(
                theme, name, label, definition, Unit.HOURS, new Measure.Sum(basis, amount, decimals), false, false);
    }

    /** Half of the rows have no more; between the two in the middle where they are even. Not measured without rows. */
    public static Figure median(
            Theme theme, String name, String label, String definition, Unit unit, Basis basis, String amount) {
        return quantile(theme, name, label, definition, unit, basis, amount, "percentile_cont(0.5)");
    }

    /** Nine rows of ten have no more. Not measured without rows. */
    public static Figure ninetieth(
            Theme theme, String name, String label, String definition, Unit unit, Basis basis, String amount) {
        return quantile(theme, name, label, definition, unit, basis, amount, "percentile_disc(0.9)");
    }

    private static Figure quantile(
            Theme theme,
            String name,
            String label,
            String definition,
            Unit unit,
            Basis basis,
            String amount,
            String aggregate) {
        var measure = new Measure.Quantile(basis.unplaced(), amount, aggregate);
        return new Figure(theme, name, label, definition, unit, measure, false, false);
    }

    /** Per cent with one decimal, half up. */
    public static Figure share(
            Theme theme, String name, String label, String definition, String numerator, String denominator) {
        return new Figure(
                theme, name, label, definition, Unit.PERCENT, new Measure.Share(numerator, denominator), false, false);
    }

    /** So many for each hundred of the others, with one decimal, half up; not measured where there are none. */
    public static Figure perHundred(
            Theme theme, String name, String label, String definition, String numerator, String denominator) {
        return new Figure(
                theme,
                name,
                label,
                definition,
                Unit.PER_HUNDRED,
                new Measure.Share(numerator, denominator),
                false,
                false);
    }

    /** Only to be a part of a share. */
    public Figure asPart() {
        return new Figure(theme, name, label, definition, unit, measure, true, isDetail);
    }

    /** Only to be asked for by name. */
    public Figure asDetail() {
        return new Figure(theme, name, label, definition, unit, measure, isPart, true);
    }

    /** Itself, and the same for every unit and every department. */
    public Stream<Figure> alsoByUnit() {
        return Stream.of(
                this,
                on(Basis.Level.UNIT, "enhet", "enheten {enhet}"),
                on(Basis.Level.DEPARTMENT, "avdelning", "avdelningen {avdelning}"));
    }

    private Figure on(Basis.Level level, String what, String words) {
        var prefix = what + ".{" + what + "}.";
        var narrowed = switch (measure) {
            case Measure.Count(var basis) -> new Measure.Count(basis.on(level));
            case Measure.Sum(var basis, var amount, var decimals) -> new Measure.Sum(basis.on(level), amount, decimals);
            case Measure.Share(var numerator, var denominator) ->
                new Measure.Share(prefix + numerator, prefix + denominator);
            case Measure.Quantile quantile -> throw new IllegalArgumentException(name + " is not told apart by unit");
        };
        return new Figure(theme, prefix + name, label + ", " + words, definition, unit, narrowed, isPart, isDetail);
    }

    /** Whether it is one for every unit or department. */
    public boolean isByUnit() {
        return name.startsWith("enhet.{") || name.startsWith("avdelning.{");
    }

    /** Whether it stands where all figures do. */
    public boolean isListed() {
        return !isByUnit() && !isPart && !isDetail;
    }

    boolean mayBeCalled(String instance) {
        var pattern = PARAMETER.matcher(Pattern.quote(name)).replaceAll("\\\\E.+\\\\Q");
        return instance.matches(pattern);
    }

    static String filled(String pattern, List<Dimension> by, List<String> labels) {
        var filled = pattern;
        for (int i = 0; i < by.size(); i++) {
            filled = filled.replace("{" + by.get(i).parameter() + "}", labels.get(i));
        }
        return filled;
    }
}
