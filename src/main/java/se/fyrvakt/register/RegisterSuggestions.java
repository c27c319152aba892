package se.fyrvakt.register;

import java.util.List;
import se.fyrvakt.web.Answer.Screen;

/** The best few rows for what is being typed, as options of a field. */
record RegisterSuggestions(List<Row> rows) implements Screen {

    /** While somebody types nothing is logged, so nothing is told that would have to be. */
    static String label(Row row) {
        return row.register().readingsLogged() ? row.key() : row.label();
    }
}
