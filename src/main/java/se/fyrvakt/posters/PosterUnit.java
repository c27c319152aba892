package se.fyrvakt.posters;

/** A unit that there is today. */
record PosterUnit(String code, String name) {

    String address() {
        return "/affisch/" + Poster.encoded(code);
    }
}
