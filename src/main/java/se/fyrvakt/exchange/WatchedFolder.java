package se.fyrvakt.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.kernel.Visitor;

/**
 * A folder where other systems put files. Those of a source that somebody has read in before are read in the same way;
 * where there is something to ask, the file becomes a proposal. Files are then moved, to {@code klart} or {@code vantar}.
 * In a folder of its own, named as its address, each administration has its files; with a single one they may lie at the top.
 */
final class WatchedFolder {

    static final String DONE = "klart";
    static final String WAITING = "vantar";

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

    private final Path folder;
    private final AdministrationRepository administrations;
    private final Repeating repeating;
    /** How the files looked the last time: only what has stopped growing is read. */
    private Map<Path, Look> before = Map.of();

    WatchedFolder(Path folder, AdministrationRepository administrations, Repeating repeating) {
        this.folder = folder;
        this.administrations = administrations;
        this.repeating = repeating;
    }

    private record Look(long size, long modified, boolean isRead) {}

    /** Looks once; a file is read at the second look that finds it the same. */
    void look() {
        try {
            var all = administrations.all();
            var now = new HashMap<Path, Look>();
            if (all.size() == 1) {
                look(folder, all.getFirst(), now);
            }
            for (var each : all) {
                look(folder.resolve(each.slug()), each, now);
            }
            before = now;
        } catch (IOException | RuntimeException e) {
            LOG.error("Could not look through {}", folder, e);
        }
    }

    private void look(Path place, Administration administration, Map<Path, Look> now) throws IOException {
        if (!Files.isDirectory(place)) {
            return;
        }
        for (var file : files(place)) {
            var look =
                    new Look(Files.size(file), Files.getLastModifiedTime(file).toMillis(), false);
            var last = before.get(file);
            if (last != null && last.size == look.size && last.modified == look.modified) {
                if (!last.isRead) {
                    read(file, administration.trusted("Bevakad mapp"));
                }
                look = new Look(look.size, look.modified, true);
            }
            now.put(file, look);
        }
    }

    private static List<Path> files(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void read(Path file, Visitor visitor) throws IOException {
        var outcome = repeating.repeat(file, visitor);
        LOG.info("{}: {}", file.getFileName(), outcome.isSaved() ? "saved" : String.join(" ", outcome.questions()));
        var to = file.resolveSibling(outcome.isSaved() ? DONE : WAITING);
        Files.createDirectories(to);
        Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
