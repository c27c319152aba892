package se.fyrvakt.report;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers that somebody has typed into a text, where a figure by its name could be traced. */
final class TypedNumbers {

    /** Names, days and years are no figures; nor is what has letters in it. */
    private static final Pattern OTHER = Pattern.compile(
            "\\{[^{}]*}|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b(?:19|20)\\d{2}\\b|\\b\\p{L}+[-/]?\\d[\\w/-]*|\\b\\d+\\s*(?:§|kap\\.?)|\\d+[.:]\\d+");

    private static final Pattern NUMBER = Pattern.compile("\\b\\d+(?:[ \\u00a0]\\d{3})*(?:,\\d+)?(?:[ \\u00a0]?%)?");

    private TypedNumbers() {}

    /** @param registers what the registers write themselves, which nobody has typed */
    static List<String> in(String text, String registers) {
        var theirs = all(registers);
        return all(text).stream().filter(number -> !theirs.contains(number)).toList();
    }

    private static List<String> all(String text) {
        return NUMBER.matcher(OTHER.matcher(text).replaceAll(" ; "))
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }
}
