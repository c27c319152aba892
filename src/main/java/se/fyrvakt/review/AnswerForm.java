package se.fyrvakt.review;

import java.util.Map;

/** What was said of each entitlement, and of all that somebody has. */
record AnswerForm(Map<String, String> sent) {

    static final String NOT_MINE = "inte min";
    static final AnswerForm BLANK = new AnswerForm(Map.of());

    /** A decision's word, {@link #NOT_MINE}, or empty where nothing was said: nothing is kept by silence. */
    String of(ReviewItem item, Reviewed somebody) {
        var said = said(item);
        if (!said.isEmpty()) {
            return said.equals(item.decision()) && comment(item).equals(item.comment()) ? "" : said;
        }
        return sent.containsKey(somebody.field()) && somebody.plain().contains(item) ? Decision.KEEP.word() : "";
    }

    /** What is chosen of it alone. */
    String said(ReviewItem item) {
        var said = sent.getOrDefault(item.field(), "");
        return said.equals(NOT_MINE) || Decision.of(said).isPresent() ? said : "";
    }

    String comment(ReviewItem item) {
        return sent.getOrDefault(item.commentField(), "").strip();
    }

    String to(ReviewItem item) {
        return sent.getOrDefault(item.toField(), "").strip();
    }
}
