package se.fyrvakt.kernel;

/**
 * What somebody is to an administration, and so what they may see and do. The titles people carry (stadsdelsdirektör,
 * förvaltningschef) are data of each administration and point here.
 */
public enum Role {
    /** Informationssäkerhetssamordnare (ISAM): leads the work and keeps the registers; owns no risk. */
    COORDINATOR("informationssäkerhetssamordnare"),
    /** Dataskyddsombud (DSO): advises independently, GDPR art. 37–39; decides nothing about processing. */
    PROTECTION_OFFICER("dataskyddsombud"),
    /** Stadsdelsdirektör or förvaltningschef: head of the administration. */
    DIRECTOR("förvaltningens chef"),
    /** Förvaltningsledning: the director's management group. */
    MANAGEMENT("förvaltningsledning"),
    /** Chef: manager of a unit, with the units under it. */
    MANAGER("chef"),
    /** Systemägare or objektägare: answers for an asset. */
    OWNER("systemägare"),
    /** Dataskydds- och informationssäkerhetsambassadör: the local contact of a unit. */
    AMBASSADOR("ambassadör"),
    /** Revisor: reads within scope and period, changes nothing. */
    AUDITOR("revisor"),
    /** Administratör: accounts and settings, no content. */
    ADMINISTRATOR("administratör"),
    /** Medarbetare: everybody who is signed in. */
    EMPLOYEE("medarbetare");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** What the role is called on screen where no title is at hand. */
    public String label() {
        return label;
    }
}
