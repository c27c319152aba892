package se.fyrvakt.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What the Nu HTML checker has to say about a page, warnings included. */
public final class Nu {

    private Nu() {}

    public static List<String> complaints(String html) {
        try {
            var validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            validator.setNoStream(true);
            return validator
                    .validate(new ByteArrayInputStream(html.getBytes(UTF_8)))
                    .lines()
                    .toList();
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
