package se.fyrvakt.intake;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * What stands in a mail: its text, and all headers, also those of a mail that was forwarded within it. Of a part written in
 * several ways the plain text is taken.
 */
final class MailReading {

    /** A mail within a mail within … is somebody playing. */
    private static final int DEEPEST = 6;

    private final List<String> texts = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();

    private MailReading() {}

    static MailReading of(MimeMessage mail) throws MessagingException, IOException {
        var reading = new MailReading();
        reading.message(mail, 0);
        return reading;
    }

    String text() {
        return String.join("\n\n", texts);
    }

    String headers() {
        return String.join("\n\n", headers);
    }

    private void message(MimeMessage mail, int depth) throws MessagingException, IOException {
        headers.add(Collections.list(mail.getAllHeaders()).stream()
                .map(MailReading::line)
                .collect(Collectors.joining("\n")));
        part(mail, depth);
    }

    private static String line(Header header) {
        return header.getName() + ": " + String.valueOf(header.getValue()).replaceAll("\\s+", " ");
    }

    private void part(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            return;
        }
        if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
            texts.add("--- Vidarebefordrat mejl: " + String.valueOf(inner.getSubject()));
            message(inner, depth + 1);
        } else if (part.getContent() instanceof Multipart several) {
            parts(several, part.isMimeType("multipart/alternative"), depth);
        } else if (!Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            text(part);
        }
    }

    private void parts(Multipart several, boolean isAlternative, int depth) throws MessagingException, IOException {
        var all = new ArrayList<BodyPart>();
        for (int i = 0; i < several.getCount(); i++) {
            all.add(several.getBodyPart(i));
        }
        for (var each : isAlternative ? List.of(plainest(all)) : all) {
            part(each, depth + 1);
        }
    }

    private static BodyPart plainest(List<BodyPart> all) throws MessagingException {
        for (var each : all) {
            if (each.isMimeType("text/plain")) {
                return each;
            }
        }
        return all.getLast();
    }

    private void text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/html")) {
            texts.add(Jsoup.parse(String.valueOf(part.getContent())).wholeText().strip());
        } else if (part.isMimeType("text/*")) {
            texts.add(String.valueOf(part.getContent()).strip());
        }
    }
}
