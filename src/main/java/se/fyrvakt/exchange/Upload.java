package se.fyrvakt.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.web.multipart.MultipartFile;
import se.fyrvakt.tables.FileName;

/**
 * Files sent by a form, and those within a folder sent as a zip, kept on disk until they have been read. They lie there by
 * number: their names are theirs, and say nothing of where.
 */
final class Upload implements Sending, AutoCloseable {

    private static final int MOST_FILES = 200;
    private static final long MOST_BYTES = 500L << 20;

    /** Names not said to be UTF-8 are Windows' own, in which å, ä and ö stand where they do in this. */
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private final Path folder;
    private final List<BatchFile> files = new ArrayList<>();
    private long bytes;

    private Upload(Path folder) {
        this.folder = folder;
    }

    static boolean isFolder(MultipartFile sent) {
        return name(sent).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static String name(MultipartFile sent) {
        return FileName.of(String.valueOf(sent.getOriginalFilename()));
    }

    static Sending of(List<MultipartFile> sent) throws IOException {
        var upload = new Upload(Files.createTempDirectory("fyrvakt-"));
        try {
            for (var each : sent) {
                upload.add(each);
            }
            return upload.files.isEmpty() ? upload.refused("Mappen är tom. Välj filer att läsa in.") : upload;
        } catch (TooMuch tooMuch) {
            return upload.refused(
                    "Det är för mycket på en gång. Läs in högst 200 filer, tillsammans högst 500 MB, och resten för sig.");
        } catch (ZipException unreadable) {
            return upload.refused("Zip-filen går inte att läsa. Packa mappen en gång till, eller välj filerna i den.");
        } catch (IOException | RuntimeException failed) {
            upload.close();
            throw failed;
        }
    }

    private Refused refused(String message) {
        close();
        return new Refused(message);
    }

    private void add(MultipartFile sent) throws IOException {
        try (var content = sent.getInputStream()) {
            if (isFolder(sent)) {
                unpack(content);
            } else {
                add(name(sent), content);
            }
        }
    }

    private void unpack(InputStream content) throws IOException {
        try (var zip = new ZipInputStream(content, OLD_NAMES)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
                    add(FileName.of(entry.getName()), zip);
                }
            }
        }
    }

    private void add(String name, InputStream content) throws IOException {
        if (files.size() == MOST_FILES) {
            throw new TooMuch();
        }
        var path = folder.resolve(String.valueOf(files.size()));
        files.add(new BatchFile(name, path, null));
        try (var out = Files.newOutputStream(path)) {
            var some = new byte[1 << 16];
            for (int n = content.read(some); n >= 0; n = content.read(some)) {
                bytes += n;
                if (bytes > MOST_BYTES) {
                    throw new TooMuch();
                }
                out.write(some, 0, n);
            }
        }
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    List<BatchFile> files() {
        return files;
    }

    @Override
    public void close() {
        try {
            for (var file : files) {
                Files.deleteIfExists(file.path());
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
