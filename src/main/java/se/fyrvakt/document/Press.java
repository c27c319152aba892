package se.fyrvakt.document;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Makes few papers at a time: a PDF takes a processor for itself, and a request thread is not bounded by those. */
@Component
public class Press {

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    Press(@Value("${fyrvakt.press-patience:20s}") Duration patience) {
        this.patience = patience;
    }

    /** Whoever gets no place in time is asked to come back. */
    public <T> T make(Supplier<T> paper) {
        if (!takePlace()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            return paper.get();
        } finally {
            places.release();
        }
    }

    private boolean takePlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
