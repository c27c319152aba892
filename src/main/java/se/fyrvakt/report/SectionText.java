package se.fyrvakt.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people have written about a chapter.
 *
 * @param version how many times it has been saved; 0 where nobody has written
 * @param text instead of that of the registers; empty for that
 * @param explanation why it is so, which registers do not know
 * @param judgement the level on the administration's own scale; empty where nobody has judged
 */
record SectionText(
        int version,
        String text,
        String explanation,
        List<String> explainedBy,
        String judgement,
        String judgementReason,
        List<String> judgedBy) {

    static final SectionText EMPTY = new SectionText(0, "", "", List.of(), "", "", List.of());

    /** Theirs, or else that of the registers. */
    String or(String registers) {
        return text.isEmpty() ? registers : text;
    }

    /** All that can hold names of figures. */
    String written() {
        return String.join("\n\n", text, explanation, judgementReason);
    }

    /** For history. */
    Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        fields.put("Text", text);
        fields.put("Förklaring", explanation);
        fields.put("Förklarat av", String.join(", ", explainedBy));
        fields.put("Bedömning", judgement);
        fields.put("Motiv", judgementReason);
        fields.put("Bedömt av", String.join(", ", judgedBy));
        return fields;
    }
}
