package se.fyrvakt.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Refusal;

/**
 * Runs PostgreSQL's programs as somebody it accepts: it refuses root.
 *
 * @param binaries the folder with {@code bin}
 * @param prefix the words before each command; none for an ordinary user
 * @param user whom PostgreSQL's files belong to
 */
record Programs(Path binaries, List<String> prefix, int user) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final int PATIENCE_SECONDS = 120;

    /** What a program said, both ways, and how it ended. */
    record Outcome(int code, String said) {}

    /** Fits whoever runs this process to the data folder. */
    static Programs of(Path binaries, Path home) throws IOException {
        var user = (int) new UnixSystem().getUid();
        if (user != ROOT) {
            return new Programs(binaries, List.of(), user);
        }
        var unshared = new Programs(binaries, List.of("unshare", "-U"), ROOT);
        return ownerOf(home) == ROOT && unshared.work() ? unshared : dropped(binaries, home);
    }

    /** Root becomes the user who owns the folder; nobody is given it where that is root. */
    private static Programs dropped(Path binaries, Path home) throws IOException {
        var user = ownerOf(home) == ROOT ? NOBODY : ownerOf(home);
        var programs = new Programs(
                binaries, List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"), user);
        programs.give(home);
        if (!programs.work()) {
            throw new Refusal(
                    "PostgreSQL kan inte köras som root, och når inte %s som en annan användare. Starta som en vanlig användare, eller välj med --data en mapp som alla når."
                            .formatted(home));
        }
        return programs;
    }

    private boolean work() {
        try {
            return run(null, "postgres", "--version").code() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What root makes for PostgreSQL must belong to the one it runs as. */
    void give(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (var each : (Iterable<Path>) all::iterator) {
                if (!Files.isSymbolicLink(each) && ownerOf(each) != user) {
                    Files.setAttribute(each, "unix:uid", user);
                }
            }
        }
    }

    private static int ownerOf(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }

    Path program(String name) {
        return binaries.resolve("bin").resolve(name);
    }

    /** Runs one to its end; {@code input} is what it reads. */
    Outcome run(@Nullable String input, String name, String... arguments) throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(program(name).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(key -> key.startsWith("PG") || key.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try (var out = process.outputWriter()) {
            out.write(input == null ? "" : input);
        }
        try (var said = process.inputReader()) {
            var text = String.join("\n", said.lines().toList());
            return new Outcome(ended(process), text);
        }
    }

    private static int ended(Process process) throws IOException {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IOException("gave up waiting for " + process.info().commandLine());
    }
}
