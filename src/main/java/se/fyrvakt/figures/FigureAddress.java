package se.fyrvakt.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a figure and its rows are shown. */
public final class FigureAddress {

    public static final String FIGURE = "siffra";
    public static final String DAY = "siffrans-dag";

    private FigureAddress() {}

    /** @param day null for today */
    public static String of(String name, @Nullable LocalDate day) {
        return "/siffra?namn=" + encoded(name) + (day == null ? "" : "&dag=" + day);
    }

    /** The list of the rows behind it, in their register. */
    public static String rows(String register, String name, LocalDate day) {
        return "/%s?%s=%s&%s=%s".formatted(register, FIGURE, encoded(name), DAY, day);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
