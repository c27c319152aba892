package se.fyrvakt.ordering;

/**
 * What somebody reaches, or what their colleagues do.
 *
 * @param row its number in the export, or that of one of the colleagues'
 * @param code of the system
 * @param entitlement as an order names it
 * @param number how many colleagues have it; 0 for what is the person's own
 */
record Reached(long row, String code, String asset, String entitlement, long number) {

    String what() {
        return asset + ": " + entitlement;
    }

    boolean isOwn() {
        return number == 0;
    }
}
