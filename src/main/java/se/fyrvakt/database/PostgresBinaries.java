package se.fyrvakt.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;
import se.fyrvakt.kernel.Refusal;

/** PostgreSQL's programs, which come as a packed file in a jar and are unpacked once into the data folder. */
final class PostgresBinaries {

    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}. */
    static Path in(Path home) throws IOException {
        var packed = packed();
        var version = VERSION.matcher(packed.toString());
        var folder = home.resolve("postgres-" + (version.find() ? version.group(1) : "18"));
        if (!Files.exists(folder)) {
            var half = folder.resolveSibling(folder.getFileName() + ".new");
            FileSystemUtils.deleteRecursively(half);
            try (var stream = packed.openStream()) {
                unpack(stream, half);
            }
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    private static URL packed() {
        var mac = System.getProperty("os.name", "").startsWith("Mac");
        var arm = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT).matches("aarch64|arm64");
        var name = "postgres-%s-%s.txz".formatted(mac ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
        var found = PostgresBinaries.class.getResource("/" + name);
        if (found == null) {
            throw new Refusal(
                    "Den inbyggda databasen finns inte för %s på %s. Ange en egen PostgreSQL i FYRVAKT_DB_URL."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return found;
    }

    private static void unpack(InputStream packed, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, into.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        var program = target.resolveSibling(".").normalize().endsWith("bin");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
