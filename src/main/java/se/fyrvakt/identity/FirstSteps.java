package se.fyrvakt.identity;

import se.fyrvakt.kernel.Actor;

/** What a new administration needs besides its first account: implemented by the module that keeps units and roles. */
public interface FirstSteps {

    /**
     * Makes the root unit, and gives the first person the roles with which all others are given. Called in the
     * transaction that makes the administration and the account.
     */
    void found(int administration, String name, String code, String personName, String email, Actor actor);
}
