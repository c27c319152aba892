package se.fyrvakt.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What the Nu HTML checker has to say about a page, warnings included. Its schemas are read once. */
public final class Nu {

    private static final List<String> COMPLAINTS = new ArrayList<>();
    private static final SimpleDocumentValidator CHECKER = checker();

    private Nu() {}

    public static synchronized List<String> complaints(String html) {
        COMPLAINTS.clear();
        try {
            CHECKER.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(html.getBytes(UTF_8))));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return List.copyOf(COMPLAINTS);
    }

    private static SimpleDocumentValidator checker() {
        var checker = new SimpleDocumentValidator();
        var listener = new Listener();
        try {
            checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, listener);
            checker.setUpValidatorAndParsers(listener, false, false);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return checker;
    }

    private static final class Listener implements ErrorHandler {
        @Override
        public void warning(SAXParseException said) {
            COMPLAINTS.add("warning, line " + said.getLineNumber() + ": " + said.getMessage());
        }

        @Override
        public void error(SAXParseException said) {
            COMPLAINTS.add("line " + said.getLineNumber() + ": " + said.getMessage());
        }

        @Override
        public void fatalError(SAXParseException said) {
            error(said);
        }
    }
}
