package se.fyrvakt.acknowledgement;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;

/** A document that the owner is to read. */
@Component
class AcknowledgementExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ReadDocuments documents;

    AcknowledgementExamples(ReadDocuments documents) {
        this.documents = documents;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/att-lasa/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        int number = NUMBER.incrementAndGet();
        documents.employed(owner, "LÄS-" + number, "");
        return Map.of(
                "dokument", String.valueOf(documents.document(owner.administration(), "Rutin " + number, "alla")));
    }
}
