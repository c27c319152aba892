package se.fyrvakt.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the numbers of a workbook are shown, which alone tells a date from a number. */
final class NumberFormats {

    enum Kind {
        PLAIN,
        DAY,
        TIME,
        PERCENT
    }

    /** Digits that Excel shows and keeps. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final double LAST_DAY = 2_958_466;

    private final List<Kind> styles = new ArrayList<>();
    private final LocalDate epoch;

    NumberFormats(boolean from1904) {
        this.epoch = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    void read(Xml xml) throws IOException {
        Map<String, Kind> own = new HashMap<>();
        boolean inCells = false;
        while (xml.next()) {
            if (xml.opens("numFmt") && own.size() < 10_000) {
                own.put(xml.attribute("numFmtId"), kind(xml.attribute("formatCode")));
            }
            inCells = xml.opens("cellXfs") || inCells && !xml.closes("cellXfs");
            if (inCells && xml.opens("xf") && styles.size() < 100_000) {
                var id = xml.attribute("numFmtId");
                styles.add(own.getOrDefault(id, builtIn(id)));
            }
        }
    }

    private static Kind builtIn(String id) {
        return switch (id) {
            case "9", "10" -> Kind.PERCENT;
            case "14",
                    "15",
                    "16",
                    "17",
                    "22",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "36",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "57",
                    "58" -> Kind.DAY;
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47", "55", "56" -> Kind.TIME;
            default -> Kind.PLAIN;
        };
    }

    /** Letters inside quotes, after a backslash or in brackets mean nothing; elapsed hours [h] are a time. */
    static Kind kind(String code) {
        var bare = code.toLowerCase(Locale.ROOT)
                .replaceAll("\\[(h+|m+|s+)\\]", "$1")
                .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "")
                .split(";", -1)[0];
        if (bare.contains("y")
                || bare.contains("d")
                || bare.contains("m") && !bare.contains("h") && !bare.contains("s")) {
            return Kind.DAY;
        }
        if (bare.contains("h") || bare.contains("s") && !bare.contains("general")) {
            return Kind.TIME;
        }
        return bare.contains("%") ? Kind.PERCENT : Kind.PLAIN;
    }

    /** The number as it would be typed: 2024-03-05, 2024-03-05T07:40, 07:40, 60%, 12.5, 7. */
    String text(String raw, String style) throws Unreadable {
        var kind = kindOf(style);
        if (kind == Kind.PLAIN && isWhole(raw)) {
            return raw;
        }
        try {
            var number = new BigDecimal(raw.strip());
            return shown(number, kind);
        } catch (NumberFormatException | ArithmeticException e) {
            throw Xml.damaged();
        }
    }

    private String shown(BigDecimal number, Kind kind) {
        double value = number.doubleValue();
        boolean shownAsDay = value >= 0 && value < LAST_DAY;
        return switch (kind) {
            case DAY -> shownAsDay ? day(value) : plain(number);
            case TIME -> shownAsDay ? value < 1 ? moment(value).toLocalTime().toString() : day(value) : plain(number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case PLAIN -> plain(number);
        };
    }

    private Kind kindOf(String style) {
        if (style.isEmpty() || style.length() > 6 || !isWhole(style)) {
            return Kind.PLAIN;
        }
        int index = Integer.parseInt(style);
        return index >= 0 && index < styles.size() ? styles.get(index) : Kind.PLAIN;
    }

    private String day(double value) {
        var moment = moment(value);
        return moment.equals(moment.truncatedTo(ChronoUnit.DAYS))
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** The calendar of 1900 has a 29 February that never was: the days before it are one later. */
    private LocalDateTime moment(double value) {
        boolean beforeLeap = epoch.getYear() < 1904 && value >= 1 && value < 60;
        return epoch.plusDays(beforeLeap ? 1 : 0).atStartOfDay().plusSeconds(Math.round(value * 86_400));
    }

    private static boolean isWhole(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return !raw.isEmpty() && raw.length() <= 15;
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > 400) {
            return number.toString();
        }
        var rounded = number.round(SHOWN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
