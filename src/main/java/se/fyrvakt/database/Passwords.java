package se.fyrvakt.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.database.DatabaseAccess.Login;

/** The embedded database's passwords, made at random and kept in {@code data/connection} for this user alone to read. */
record Passwords(String superuser, String owner, String app) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "fyrvakt_owner";
    static final String APP = "fyrvakt";

    static Passwords random() {
        return new Passwords(word(), word(), word());
    }

    private static String word() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    DatabaseAccess at(String url) {
        return new DatabaseAccess(url, new Login(OWNER, owner), new Login(APP, app));
    }

    void write(Path file, String url) throws IOException {
        var lines = """
                url=%s
                superuser=%s
                superuser.password=%s
                owner=%s
                owner.password=%s
                app=%s
                app.password=%s
                """.formatted(url, SUPERUSER, superuser, OWNER, owner, APP, app);
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        writeSecret(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** For this user alone to read, from its first moment. */
    static void writeSecret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    /** Null where the file is not there or not whole. */
    static @Nullable Passwords read(Path file) throws IOException {
        var lines = lines(file);
        var superuser = lines.getProperty("superuser.password");
        var owner = lines.getProperty("owner.password");
        var app = lines.getProperty("app.password");
        return superuser == null || owner == null || app == null ? null : new Passwords(superuser, owner, app);
    }

    /** How a running server's database is reached; null where the file is not there or not whole. */
    static @Nullable DatabaseAccess access(Path file) throws IOException {
        var passwords = read(file);
        var url = lines(file).getProperty("url");
        return passwords == null || url == null ? null : passwords.at(url);
    }

    private static Properties lines(Path file) throws IOException {
        var lines = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                lines.load(reader);
            }
        }
        return lines;
    }
}
