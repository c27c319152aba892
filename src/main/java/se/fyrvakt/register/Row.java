package se.fyrvakt.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A row as it is read: its cells as text.
 *
 * @param state 0 before, 1 during, 2 after the row's life on the day asked for; 1 where rows do not end
 */
public record Row(
        Register register, long id, int version, String key, String label, int state, Map<Column, Cell> cells) {

    private static final Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*");

    /**
     * @param text as it is downloaded; null is empty
     * @param label what the row it leads to is called; null when it leads nowhere
     * @param href where that row is shown
     */
    public record Cell(
            @Nullable String text,
            @Nullable String label,
            @Nullable String href) {

        /** What a person reads. */
        public String shown() {
            return label != null ? label : text != null ? text : "";
        }
    }

    public Cell cell(Column column) {
        return cells.getOrDefault(column, new Cell(null, null, null));
    }

    /** Where it is shown: by the key people know, or by number where the key does not fit in an address. */
    public String href() {
        return href(register, id, key);
    }

    static String href(Register register, long id, @Nullable String key) {
        return "/" + register.address() + "/" + place(register, id, key);
    }

    private static String place(Register register, long id, @Nullable String key) {
        return key == null || register.key().size() > 1 || !isPlain(key)
                ? "~" + id
                : UriUtils.encodePathSegment(key, UTF_8);
    }

    private static boolean isPlain(String key) {
        return PLAIN_KEY.matcher(key).matches() && !RegisterRoutes.WORDS.contains(key);
    }

    /** The value for a query. */
    static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
