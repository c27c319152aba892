package se.fyrvakt;

import se.fyrvakt.Visits.Browser;

/** What a page costs when it has been opened some times, against its bare SQL. Told, not judged. */
public final class PageCost {

    private static final int LOOKS = 9;

    private PageCost() {}

    /** @param what the page is about, and for whom */
    public static void tell(String what, String address, Browser visitor) {
        for (int i = 0; i < LOOKS; i++) {
            visitor.open(address);
        }
        var statements = Statements.during(() -> visitor.open(address)).size();
        var begun = System.nanoTime();
        var sql = Statements.millisDuring(() -> visitor.open(address));
        var whole = (System.nanoTime() - begun) / 1_000_000;
        System.out.printf(
                "BENCH %s, %s: %,d ms, varav SQL %,d ms (%.1f gånger), %d satser%n",
                what, address, whole, sql, (double) whole / Math.max(sql, 1), statements);
    }
}
