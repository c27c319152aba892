package se.fyrvakt.report;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import se.fyrvakt.kernel.Visitor;

/** How much of the reports somebody reads. Which rows stand behind the figures is another question, see {@link RowsFile}. */
enum Readership {
    /** Drafts, what is secret, what was done to them and the paper that was finally adopted. */
    ALL,
    /**
     * Adopted ones, as they are published: management does not read the register of incidents, and an auditor may be
     * one of a unit only, but what is published is for everybody.
     */
    PUBLISHED,
    NONE;

    static Readership of(Visitor visitor) {
        if (visitor.is(COORDINATOR, PROTECTION_OFFICER, DIRECTOR)) {
            return ALL;
        }
        return visitor.is(MANAGEMENT, AUDITOR) ? PUBLISHED : NONE;
    }

    boolean reads(Report report) {
        return switch (this) {
            case ALL -> true;
            case PUBLISHED -> !report.isDraft();
            case NONE -> false;
        };
    }

    boolean reads(FileKind kind) {
        return switch (this) {
            case ALL -> true;
            case PUBLISHED -> kind.isOpen();
            case NONE -> false;
        };
    }
}
