package se.fyrvakt.identity;

/**
 * A place where it is found what else than their own address rows call somebody, declared as a bean by the module that
 * keeps it. Asked as {@link RoleSource} is.
 *
 * @param sql selects rows of ({@code key} text, folded) by {@code :email} and {@code :day}
 */
public record KeySource(String sql) {}
