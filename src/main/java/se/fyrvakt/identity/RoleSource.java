package se.fyrvakt.identity;

/**
 * A place where roles are found, declared as a bean by the module that keeps it. All of them are asked in one statement
 * at each request, under the policies of the account's administration.
 *
 * @param sql selects rows of ({@code role} text, a name of {@link se.fyrvakt.kernel.Role}; {@code unit} bigint, null for
 *     the whole administration, with units under it already spelled out) by {@code :email}, {@code :employee} (null for
 *     an account without an employee number), {@code :day}, and {@code called}, whose {@code key}s are the visitor's
 */
public record RoleSource(String sql) {}
