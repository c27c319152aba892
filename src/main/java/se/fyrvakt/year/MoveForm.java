package se.fyrvakt.year;

/**
 * A time of an activity that is to be on another day.
 *
 * @param tillfalle the day it has by its rule, or the last of its month
 * @param till the day it is moved to, as typed
 */
record MoveForm(String tillfalle, String till) {

    static final MoveForm BLANK = new MoveForm("", "");
    static final String PLANNED = "tillfalle";
    static final String TO = "till";

    MoveForm(String tillfalle, String till) {
        this.tillfalle = tillfalle == null ? "" : tillfalle.strip();
        this.till = till == null ? "" : till.strip();
    }
}
