package se.fyrvakt.requirements;

/**
 * An asset whose levels demand something.
 *
 * @param key its id in the register
 * @param isOwn whether the visitor owns it
 */
record DemandingAsset(long id, String key, String name, boolean isOwn) {

    String label() {
        return key + " " + name;
    }

    String href() {
        return "/tillgangar/~" + id;
    }

    /** Where its requirements are. */
    String address() {
        return "/krav/" + id;
    }
}
