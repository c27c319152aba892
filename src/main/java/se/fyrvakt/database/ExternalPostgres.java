package se.fyrvakt.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;
import se.fyrvakt.database.DatabaseAccess.Login;
import se.fyrvakt.kernel.Refusal;

/** The PostgreSQL an administration already runs, named in {@code FYRVAKT_DB_URL}: looked at once before it is used. */
public record ExternalPostgres(DatabaseAccess access) implements Database {

    private static final int OLDEST = 15;

    /** Tells what is wrong with the settings or the server before anything slow is begun. */
    public static void refuseUnfit(Environment settings) {
        if (isChosen(settings)) {
            of(settings);
        }
    }

    static boolean isChosen(Environment settings) {
        return !settings.getProperty("spring.datasource.url", "").isEmpty();
    }

    static ExternalPostgres of(Environment settings) {
        var access = new DatabaseAccess(
                settings.getRequiredProperty("spring.datasource.url"),
                new Login(needed(settings, "FYRVAKT_DB_OWNER_USER"), needed(settings, "FYRVAKT_DB_OWNER_PASSWORD")),
                new Login(needed(settings, "FYRVAKT_DB_USER"), needed(settings, "FYRVAKT_DB_PASSWORD")));
        check(access);
        return new ExternalPostgres(access);
    }

    private static String needed(Environment settings, String name) {
        var value = settings.getProperty(name, "");
        if (value.isEmpty()) {
            throw new Refusal(
                    "Inställningen %s saknas. Med FYRVAKT_DB_URL behövs två roller: ägaren (FYRVAKT_DB_OWNER_USER, FYRVAKT_DB_OWNER_PASSWORD) och programmets egen (FYRVAKT_DB_USER, FYRVAKT_DB_PASSWORD)."
                            .formatted(name));
        }
        return value;
    }

    private static void check(DatabaseAccess access) {
        if (!access.url().startsWith("jdbc:postgresql:")) {
            throw new Refusal(
                    "FYRVAKT_DB_URL ska börja med jdbc:postgresql://, till exempel jdbc:postgresql://db.example.se:5432/fyrvakt.");
        }
        if (access.owner().user().equals(access.app().user())) {
            throw new Refusal(
                    "FYRVAKT_DB_USER och FYRVAKT_DB_OWNER_USER är samma roll. Programmets roll får inte äga tabellerna; skapa en egen åt programmet.");
        }
        check(access.url(), access.owner(), "FYRVAKT_DB_OWNER_USER");
        check(access.url(), access.app(), "FYRVAKT_DB_USER");
    }

    private static void check(String url, Login login, String setting) {
        try (var connection = DriverManager.getConnection(url, login.user(), login.password())) {
            checkServer(connection);
        } catch (SQLException e) {
            throw refused(url, login, setting, e);
        }
    }

    private static void checkServer(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new Refusal("Databasen i FYRVAKT_DB_URL är PostgreSQL %d. Det behövs version %d eller nyare."
                    .formatted(version, OLDEST));
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show server_encoding")) {
            rows.next();
            if (!rows.getString(1).equals("UTF8")) {
                throw new Refusal("Databasen i FYRVAKT_DB_URL har teckenkodningen %s. Skapa den med encoding 'UTF8'."
                        .formatted(rows.getString(1)));
            }
        }
    }

    private static Refusal refused(String url, Login login, String setting, SQLException e) {
        var place = url.replaceFirst("\\?.*", "");
        var line = switch (String.valueOf(e.getSQLState())) {
            case "28P01", "28000" ->
                "Databasen på %s släpper inte in rollen %s. Den ska finnas, och lösenordet stämma: se %s."
                        .formatted(place, login.user(), setting);
            case "3D000" ->
                "Databasen på %s finns inte. Skapa den med encoding 'UTF8', eller rätta FYRVAKT_DB_URL."
                        .formatted(place);
            default ->
                "Databasen på %s svarar inte. Se att PostgreSQL är igång, eller rätta FYRVAKT_DB_URL.".formatted(place);
        };
        return new Refusal(line, e);
    }

    @Override
    public void close() {
        // it was not started here
    }
}
