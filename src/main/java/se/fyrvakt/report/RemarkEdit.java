package se.fyrvakt.report;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/**
 * The remarks to figures, and the form of one of them.
 *
 * @param figure the name of the one it is about; empty for none yet
 */
record RemarkEdit(Draft draft, String figure, String remark, Problems problems) implements Answer.Form {

    static RemarkEdit of(Draft draft, String figure) {
        return new RemarkEdit(draft, figure, requireNonNullElse(draft.editing().remark(figure), ""), Problems.NONE);
    }

    String action() {
        return draft.report().address() + "/anmarkningar";
    }

    String edit(String name) {
        return action() + "?siffra=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** By name; the one asked about is there even where the figure has gone. */
    Map<String, String> figures() {
        var all = new LinkedHashMap<String, String>();
        draft.basis().values().all().stream()
                .filter(Draft::isNamed)
                .forEach(value -> all.put(value.name(), value.label() + ": " + value.written()));
        draft.editing().remarks().keySet().forEach(name -> all.putIfAbsent(name, name));
        return all;
    }

    List<Map.Entry<String, String>> remarks() {
        return draft.editing().remarks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    String label(String name) {
        return draft.basis().values().find(name).map(FigureValue::label).orElse(name);
    }

    String shown(String name) {
        return draft.basis().values().find(name).map(FigureValue::written).orElse("finns inte längre");
    }
}
