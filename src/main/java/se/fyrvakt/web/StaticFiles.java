package se.fyrvakt.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files a page needs besides itself: one stylesheet made of the layers in {@code static/css}, the script, the font
 * and the icon. They are read once, and their address carries a digest of them all, so that a browser may keep them for
 * as long as it likes.
 */
public final class StaticFiles {

    record File(String contentType, byte[] content) {}

    private static final Map<String, File> FILES = read();
    private static final String VERSION = digest();

    private StaticFiles() {}

    /** Where a page finds the file, as long as the files are what they are. */
    public static String address(String name) {
        if (!FILES.containsKey(name)) {
            throw new IllegalArgumentException("No static file is called " + name);
        }
        return "/filer/" + VERSION + "/" + name;
    }

    static @Nullable File file(String name) {
        return FILES.get(name);
    }

    static boolean isCurrent(String version) {
        return VERSION.equals(version);
    }

    private static Map<String, File> read() {
        var files = new TreeMap<String, File>();
        files.put("fyrvakt.css", new File("text/css;charset=UTF-8", bytes("css/*.css")));
        files.put("fyrvakt.js", new File("text/javascript;charset=UTF-8", bytes("fyrvakt.js")));
        files.put("source-sans-3.woff2", new File("font/woff2", bytes("source-sans-3.woff2")));
        files.put("favicon.svg", new File("image/svg+xml", bytes("favicon.svg")));
        return files;
    }

    /** The files of the pattern after one another, in the order of their names. */
    private static byte[] bytes(String pattern) {
        var all = new ByteArrayOutputStream();
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:static/" + pattern);
            Arrays.sort(found, Comparator.comparing((Resource file) -> requireNonNull(file.getFilename())));
            for (var file : found) {
                all.writeBytes(file.getContentAsByteArray());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all.toByteArray();
    }

    private static String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            FILES.forEach((name, file) -> {
                sha.update(name.getBytes(UTF_8));
                sha.update(file.content());
            });
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
