package se.fyrvakt.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import se.fyrvakt.kernel.Page;

/**
 * Which deviations are asked for.
 *
 * @param finding the word of a reason; empty for all
 * @param asset the code of a system; empty for all
 */
record FindingFilter(String finding, String asset, int page) {

    static final String FINDING = "avvikelse";
    static final String ASSET = "system";

    static FindingFilter of(Map<String, String> query) {
        var finding = query.getOrDefault(FINDING, "").strip();
        return new FindingFilter(
                Finding.of(finding).map(Finding::word).orElse(""),
                query.getOrDefault(ASSET, "").strip(),
                Page.number(query.getOrDefault("sida", "")));
    }

    boolean isNarrow() {
        return !finding.isEmpty() || !asset.isEmpty();
    }

    String address(int number) {
        return "%s?%s=%s&%s=%s&sida=%d"
                .formatted(FindingsPage.ADDRESS, FINDING, encoded(finding), ASSET, encoded(asset), number);
    }

    static String only(Finding finding) {
        return "%s?%s=%s".formatted(FindingsPage.ADDRESS, FINDING, encoded(finding.word()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
