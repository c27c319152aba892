package se.fyrvakt.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Refusal;

/** Where an installation keeps everything of its own: the database's files, how to reach it, and the logs. */
public record DataFolder(Path home) {

    static final Set<PosixFilePermission> OURS_ONLY = PosixFilePermissions.fromString("rwx------");

    public DataFolder {
        home = home.toAbsolutePath().normalize();
    }

    /** The folder, made if it was not there; refused where nothing can be written in it. */
    public static DataFolder at(Path home) {
        var folder = new DataFolder(home);
        try {
            if (!Files.isDirectory(folder.home)) {
                Files.createDirectories(folder.home, PosixFilePermissions.asFileAttribute(OURS_ONLY));
            }
            Files.delete(Files.createTempFile(folder.home, "prov", null));
        } catch (IOException e) {
            throw new Refusal(
                    "Det går inte att skriva i datamappen %s. Ge dig själv skrivrätt där, eller välj en annan mapp med --data MAPP."
                            .formatted(folder.home),
                    e);
        }
        return folder;
    }

    /** Held as long as a server uses the folder, and let go by the operating system however that server ends. */
    FileChannel lock() {
        var lock = tryLock();
        if (lock == null) {
            throw inUse();
        }
        return lock;
    }

    /** Null while another process, or another server in this one, holds it. */
    @Nullable
    FileChannel tryLock() {
        try {
            var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return channel;
                }
            } catch (OverlappingFileLockException e) {
                // as good as held by another process
            }
            channel.close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No server uses it just now; {@link #lock} still decides. */
    public boolean isFree() {
        try (var lock = tryLock()) {
            return lock != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks before anything slow is begun. */
    public void refuseIfInUse() {
        if (!isFree()) {
            throw inUse();
        }
    }

    private Refusal inUse() {
        return new Refusal(
                "Datamappen %s används redan av ett Fyrvakt som är igång. Avsluta det, eller välj en annan mapp med --data MAPP."
                        .formatted(home));
    }

    Path cluster() {
        return home.resolve("cluster");
    }

    Path connection() {
        return home.resolve("connection");
    }
}
