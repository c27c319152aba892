package se.fyrvakt.database;

/**
 * How the database is reached, and as whom.
 *
 * @param owner owns every table; migrations run as this role, and nothing else does
 * @param app what the application does its work as; owns nothing
 */
public record DatabaseAccess(String url, Login owner, Login app) {

    public record Login(String user, String password) {}
}
