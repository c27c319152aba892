package se.fyrvakt.register;

/** How much of a register a role reads. */
public enum Reach {
    /** Every row of the administration. */
    ALL,
    /** Rows placed on the units the role is held for, or all where it is held for the whole administration. */
    UNITS,
    /** Rows that name the visitor. */
    OWN
}
