package se.fyrvakt.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Fault;

/** The first thousands of cells that could not be read, and how many there were: enough for somebody to look at. */
final class FirstWrong implements Noted {

    private static final int MOST = 5_000;

    private final List<Fault> faults = new ArrayList<>();
    private long number;

    @Override
    public void wrong(long line, @Nullable Column column, String raw, String message) {
        number++;
        if (faults.size() < MOST) {
            faults.add(new Fault(line, column, Findings.shown(raw), message));
        }
    }

    List<Fault> faults() {
        return faults;
    }

    /** How many there were beyond those kept. */
    long beyond() {
        return number - faults.size();
    }
}
