package se.fyrvakt.posters;

import se.fyrvakt.kernel.Page;
import se.fyrvakt.web.Answer;

/** The posters there are to print: one for the whole administration, and one for each unit. */
record PosterList(Page<PosterUnit> units, String administration) implements Answer.Screen {

    static final String ADDRESS = "/affischer";
    static final String EACH = ADDRESS + "/alla";
    static final String WHOLE = ADDRESS + "/forvaltningen";
}
