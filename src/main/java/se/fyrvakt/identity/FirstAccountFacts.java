package se.fyrvakt.identity;

/**
 * What an empty installation begins with.
 *
 * @param code of the administration's own unit, as in its files
 * @param slug the code as an address can have it
 */
record FirstAccountFacts(String administration, String code, String slug, AccountFacts person, String password) {}
