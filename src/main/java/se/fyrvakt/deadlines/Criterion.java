package se.fyrvakt.deadlines;

import java.math.BigDecimal;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;

/**
 * One thing that makes an incident significant (betydande) by itself.
 *
 * @param sector "alla", or the kind of operation it is for
 * @param operator between what happened and the threshold: =, &gt; or &gt;=
 * @param threshold a number, or "ja"
 * @param unit of the number; empty for yes or no
 */
public record Criterion(
        String code, String sector, String text, String measure, String operator, String threshold, String unit) {

    private static final String YES = "ja";

    public boolean isYesOrNo() {
        return threshold.equals(YES);
    }

    /** "mer än 4 timmar": as the law draws the line. */
    public String line() {
        return isYesOrNo() ? "" : "%s %s %s".formatted(operator.equals(">") ? "mer än" : "minst", threshold, unit);
    }

    /** Whether what happened is beyond the line; what is not answered, or no number, is not. */
    public boolean isMet(String answer) {
        if (answer.isBlank() || isYesOrNo()) {
            return answer.equals(YES);
        }
        return Values.decimal(answer) instanceof Parsed.Value<BigDecimal>(var number) && isBeyond(number);
    }

    private boolean isBeyond(BigDecimal number) {
        int compared = number.compareTo(new BigDecimal(threshold));
        return operator.equals(">") ? compared > 0 : operator.equals(">=") ? compared >= 0 : compared == 0;
    }
}
