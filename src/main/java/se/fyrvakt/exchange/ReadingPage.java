package se.fyrvakt.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.exchange.FileReading.State;
import se.fyrvakt.exchange.Findings.Told;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Problems;

/**
 * A file: how far its examination has come, what it would do, or what it did.
 *
 * @param register null where none has been recognised
 * @param progress null when no work goes on
 * @param registers address to heading, of those the visitor may read into
 */
record ReadingPage(
        FileReading reading,
        @Nullable Register register,
        @Nullable Progress progress,
        Map<String, String> registers,
        Problems problems)
        implements Answer.Form {

    /** Chosen for a column that is not to be read. */
    static final String LEAVE_OUT = "-";

    public Findings findings() {
        return reading.findings();
    }

    public boolean isAtWork() {
        return progress != null;
    }

    /** Examined by a server that is no longer there. */
    public boolean isBroken() {
        return progress == null && reading.state() == State.EXAMINING;
    }

    public boolean isProposed() {
        return progress == null && reading.isProposed();
    }

    public boolean isOpen() {
        return progress == null && reading.isOpen();
    }

    /** The address of the files it was sent with; null when it came alone. */
    public @Nullable String batch() {
        return reading.batch() == null ? null : Batch.address(reading.batch());
    }

    public boolean canBeSaved() {
        return isProposed() && reading.canBeSaved();
    }

    public boolean isSaved() {
        return progress == null && reading.state() == State.SAVED;
    }

    public boolean isUndone() {
        return progress == null && reading.state() == State.UNDONE;
    }

    public String heading() {
        return register == null ? "" : register.heading();
    }

    public List<Fact> facts() {
        var decided = reading.decidedAt();
        var facts = new java.util.ArrayList<Fact>();
        facts.add(new Fact("Register", heading(), register == null ? null : "/" + register.address()));
        facts.add(Fact.of("Läst av", reading.actor() + ", " + Swedish.moment(reading.readAt())));
        facts.add(Fact.of("Uttagsdag", reading.extractedOn() + " (" + reading.extractedBy() + ")"));
        if (decided != null) {
            facts.add(Fact.of(
                    Swedish.capitalised(reading.state().word()), reading.decidedBy() + ", " + Swedish.moment(decided)));
        }
        return facts;
    }

    /** "3 nya", "1 ändrad", …: what it would do, or did. */
    public String sum() {
        var counts = reading.counts();
        return Swedish.list(
                List.of(
                        Swedish.count(counts.added(), "ny", "nya"),
                        Swedish.count(counts.changed(), "ändrad", "ändrade"),
                        Swedish.count(counts.unchanged(), "oförändrad", "oförändrade")),
                "och");
    }

    public boolean changesNothing() {
        return reading.counts().added() == 0 && reading.counts().changed() == 0;
    }

    public String shownOf(int shown, long all) {
        return shown < all ? "De första " + Swedish.number(shown) + " av " + Swedish.number(all) : Swedish.number(all);
    }

    /** The places in the file of columns that nobody has said what they are. */
    public List<Integer> unknown() {
        return places(true);
    }

    public List<Integer> known() {
        return places(false);
    }

    private List<Integer> places(boolean unknown) {
        return IntStream.range(0, findings().columns().size())
                .filter(i -> !told(i).title().isEmpty() && (told(i).isUnknown() == unknown))
                .boxed()
                .toList();
    }

    public Told told(int place) {
        return findings().columns().get(place);
    }

    public static String parameter(int place) {
        return "kolumn-" + place;
    }

    /** The likeliest first, then the rest of the register's columns. */
    public Map<String, String> options(Told told) {
        var options = new LinkedHashMap<String, String>();
        options.put(LEAVE_OUT, "Läs inte kolumnen");
        told.likeliest().forEach(name -> options.put(name, name));
        if (register != null) {
            register.columns().stream().map(Column::name).forEach(name -> options.put(name, name));
        }
        return options;
    }

    public @Nullable String chosen(Told told) {
        return told.known() == null ? null : told.known().isEmpty() ? LEAVE_OUT : told.known();
    }

    public String untitled() {
        var count = findings().columns().stream()
                .filter(told -> told.title().isEmpty())
                .count();
        return count == 0
                ? ""
                : Swedish.count(count, "kolumn utan rubrik läses inte", "kolumner utan rubrik läses inte") + ".";
    }
}
