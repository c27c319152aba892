package se.fyrvakt.requirements;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import se.fyrvakt.kernel.Visitor;

/** Who reads how an asset meets what is demanded, and who assesses it. */
final class DemandRights {

    private DemandRights() {}

    static boolean mayRead(Visitor visitor, DemandingAsset asset) {
        return asset.isOwn() || visitor.is(COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT);
    }

    static boolean mayAssess(Visitor visitor, DemandingAsset asset) {
        return asset.isOwn() || visitor.is(COORDINATOR);
    }
}
