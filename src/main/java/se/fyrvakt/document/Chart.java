package se.fyrvakt.document;

import java.util.List;
import java.util.stream.Collectors;
import se.fyrvakt.kernel.Swedish;

/**
 * Bars from a common start: years, units, or one part of a whole.
 *
 * @param title says the finding
 * @param description what is measured, and how far the axis goes
 */
public record Chart(String title, String description, List<Bar> bars) implements Block {

    public static final String NOT_MEASURED = "ej mätt";

    /**
     * @param share of the axis, 0 to 1
     * @param shown the value as it is written, "60 %"
     * @param measured false where there is no value, which is something else than 0
     */
    public record Bar(String label, double share, String shown, boolean measured) {
        public Bar {
            share = measured ? Math.clamp(share, 0, 1) : 0;
            shown = measured ? shown : NOT_MEASURED;
        }

        public static Bar unmeasured(String label) {
            return new Bar(label, 0, NOT_MEASURED, false);
        }

        String said() {
            return label.isEmpty() ? shown : label + ": " + shown;
        }
    }

    public Chart {
        bars = List.copyOf(bars);
    }

    /** How much of a whole is covered: "10 av 106". */
    public static Chart coverage(String title, String description, long part, long whole) {
        var shown = Swedish.number(part) + " av " + Swedish.number(whole);
        return new Chart(title, description, List.of(new Bar("", (double) part / whole, shown, whole > 0)));
    }

    /** The description and every value, for those who do not see the bars. */
    public String said() {
        return description + " " + bars.stream().map(Bar::said).collect(Collectors.joining("; ", "", "."));
    }
}
