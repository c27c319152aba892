package se.fyrvakt.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.fyrvakt.tables.FileName;

/** Looks at what somebody sends: how many, how large, and what the content is whatever the name says. */
final class FileChecking {

    private static final Tika TIKA = new Tika();

    private final Limits limits;
    private final List<Candidate> good = new ArrayList<>();

    private FileChecking(Limits limits) {
        this.limits = limits;
    }

    static Checked of(@Nullable List<MultipartFile> sent, Limits limits) {
        var chosen = chosen(sent);
        if (chosen.size() > limits.number()) {
            return new Checked.Wrong("Du har valt %d filer. Välj högst %d åt gången, och skicka resten efteråt."
                    .formatted(chosen.size(), limits.number()));
        }
        var checking = new FileChecking(limits);
        return chosen.stream()
                .flatMap(file -> checking.fault(file).stream())
                .findFirst()
                .<Checked>map(Checked.Wrong::new)
                .orElseGet(() -> new Checked.Good(List.copyOf(checking.good)));
    }

    /** An empty choice comes as a file without a name. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(file -> !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                .isBlank())
                        .toList();
    }

    private Optional<String> fault(MultipartFile file) {
        var name = FileName.of(Objects.requireNonNull(file.getOriginalFilename()));
        if (file.isEmpty()) {
            return Optional.of("Filen ”%s” är tom. Välj en annan, eller skicka utan den.".formatted(name));
        }
        if (file.getSize() > limits.bytes()) {
            return Optional.of(
                    "Filen ”%s” är för stor: en fil får vara högst %d megabyte. Skicka en mindre, till exempel en skärmbild."
                            .formatted(name, limits.megabytes()));
        }
        return kept(file, name)
                ? Optional.empty()
                : Optional.of(
                        "Filen ”%s” är av en sort som inte tas emot. Skicka en bild, en PDF, text, ett Office-dokument eller ett sparat mejl."
                                .formatted(name));
    }

    private boolean kept(MultipartFile file, String name) {
        var kind = AcceptedKind.of(typeOf(file, name)).findFirst();
        kind.ifPresent(is -> good.add(new Candidate(is.named(name), is.mediaType(), digest(file), file)));
        return kind.isPresent();
    }

    private static String typeOf(MultipartFile file, String name) {
        try (var content = file.getInputStream()) {
            return TIKA.detect(content, name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] digest(MultipartFile file) {
        try (var content = new DigestInputStream(file.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
            return content.getMessageDigest().digest();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
