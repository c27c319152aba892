package se.fyrvakt.identity;

/** How it went when an account was added or changed. */
sealed interface AccountChange {

    record Changed(Account account) implements AccountChange {}

    /** Another account has the e-mail address, here or in another administration, which is not said. */
    record EmailTaken() implements AccountChange {}

    /** Somebody else changed it first. */
    record ChangedMeanwhile(Account now) implements AccountChange {}

    record NotThere() implements AccountChange {}
}
