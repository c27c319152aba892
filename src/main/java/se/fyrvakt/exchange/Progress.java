package se.fyrvakt.exchange;

/** How far some work has come: read by pages while it goes on. */
final class Progress {

    private volatile long rows;
    private volatile String phase = "Läser filen";

    /** One row more; only the work's own thread calls it. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    void step() {
        rows++;
    }

    void enter(String next) {
        phase = next;
    }

    long rows() {
        return rows;
    }

    String phase() {
        return phase;
    }
}
