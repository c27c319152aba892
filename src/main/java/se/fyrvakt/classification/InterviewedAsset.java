package se.fyrvakt.classification;

import org.jspecify.annotations.Nullable;

/**
 * The asset that an interview is about.
 *
 * @param key its id in the register
 * @param ownerEmail null where it has no owner, so that nobody can decide
 * @param owner the owner's name, or the address where nobody has it; empty for none
 * @param isOwn whether the visitor owns it
 * @param isSensitive whether it holds sensitive personal data
 * @param classifiedBy the other organisation that owns and classifies it; null for the administration itself
 */
record InterviewedAsset(
        long id,
        String key,
        String name,
        @Nullable String ownerEmail,
        String owner,
        boolean isOwn,
        boolean isSensitive,
        String law,
        @Nullable String classifiedBy) {

    boolean isOthers() {
        return classifiedBy != null;
    }

    String label() {
        return key + " " + name;
    }

    String address() {
        return "/tillgangar/~" + id;
    }
}
