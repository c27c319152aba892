package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import se.fyrvakt.kernel.Visitor;

/** Who does what with an interview: the owner's side decides, the coordinator helps, those who steer and advise read. */
final class InterviewRights {

    private InterviewRights() {}

    static boolean mayReadAll(Visitor visitor) {
        return visitor.is(COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT);
    }

    static boolean mayRead(Visitor visitor, InterviewedAsset asset) {
        return asset.isOwn() || mayReadAll(visitor);
    }

    static boolean mayAnswer(Visitor visitor, InterviewedAsset asset) {
        return asset.isOwn() || visitor.is(COORDINATOR);
    }

    /** Not the coordinator, who owns no risk. */
    static boolean mayDecide(InterviewedAsset asset) {
        return asset.isOwn();
    }
}
