package se.fyrvakt.plan;

/**
 * A row of a year's plan that can be taken into the next year's.
 *
 * @param register the address of its register
 * @param about what more tells it apart
 */
record Carried(String register, long id, String text, String about) {

    /** As a form sends it back. */
    String choice() {
        return register + "-" + id;
    }
}
