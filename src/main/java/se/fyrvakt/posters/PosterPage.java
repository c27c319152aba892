package se.fyrvakt.posters;

import java.util.List;
import se.fyrvakt.web.Answer;

/** Posters to print, each on a paper of its own. */
record PosterPage(String title, List<Poster> posters) implements Answer.Screen {}
