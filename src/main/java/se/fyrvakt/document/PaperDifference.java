package se.fyrvakt.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What happened to a paper's paragraphs between one version and another. */
public sealed interface PaperDifference {

    record Kept(String text) implements PaperDifference {}

    record Added(String text) implements PaperDifference {}

    record Removed(String text) implements PaperDifference {}

    record Changed(String before, String after) implements PaperDifference {}

    static List<PaperDifference> between(List<String> before, List<String> after) {
        var found = new ArrayList<PaperDifference>();
        for (var delta : DiffUtils.diff(before, after, true).getDeltas()) {
            add(delta, found);
        }
        return List.copyOf(found);
    }

    private static void add(AbstractDelta<String> delta, List<PaperDifference> found) {
        var was = delta.getSource().getLines();
        var is = delta.getTarget().getLines();
        switch (delta.getType()) {
            case EQUAL -> was.forEach(text -> found.add(new Kept(text)));
            case INSERT, DELETE, CHANGE -> pair(was, is, found);
        }
    }

    /** What stands in the same place is one paragraph changed when it has kept something, else two. */
    private static void pair(List<String> was, List<String> is, List<PaperDifference> found) {
        var pairs = Math.min(was.size(), is.size());
        for (int i = 0; i < pairs; i++) {
            if (alike(was.get(i), is.get(i))) {
                found.add(new Changed(was.get(i), is.get(i)));
            } else {
                found.add(new Removed(was.get(i)));
                found.add(new Added(is.get(i)));
            }
        }
        was.stream().skip(pairs).map(Removed::new).forEach(found::add);
        is.stream().skip(pairs).map(Added::new).forEach(found::add);
    }

    private static boolean alike(String was, String is) {
        var words = List.of(was.split(" "));
        var kept = List.of(is.split(" ")).stream().filter(words::contains).count();
        return 3 * kept >= words.size();
    }
}
