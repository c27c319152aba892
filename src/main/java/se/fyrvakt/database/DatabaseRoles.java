package se.fyrvakt.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded database's two roles and its one database, made anew at each start where they are missing or changed. */
final class DatabaseRoles {

    private DatabaseRoles() {}

    /** @param server the address, ending in a slash */
    static void make(String server, Passwords passwords) throws SQLException {
        try (var superuser =
                DriverManager.getConnection(server + "postgres", Passwords.SUPERUSER, passwords.superuser())) {
            role(superuser, Passwords.OWNER, passwords.owner());
            role(superuser, Passwords.APP, passwords.app());
            if (!exists(superuser, "select 1 from pg_database where datname = 'fyrvakt'")) {
                run(superuser, "create database fyrvakt owner fyrvakt_owner");
            }
        }
    }

    private static void role(Connection superuser, String name, String password) throws SQLException {
        if (!exists(superuser, "select 1 from pg_roles where rolname = '%s'".formatted(name))) {
            run(superuser, "create role " + name);
        }
        run(
                superuser,
                "alter role %s with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '%s'"
                        .formatted(name, password));
    }

    private static boolean exists(Connection superuser, String query) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
