package se.fyrvakt.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.exchange.BatchRead.Wrong;
import se.fyrvakt.exchange.FileReading.State;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;

/**
 * Files sent together: how far their examination has come, what they would do, or what they did.
 *
 * @param registers address to heading, of those the visitor may read into
 * @param progress null when no work goes on
 */
record BatchPage(
        Batch batch,
        Map<String, String> registers,
        @Nullable Progress progress) implements Answer.Screen {

    public boolean isAtWork() {
        return progress != null;
    }

    /** Examined by a server that is no longer there. */
    public boolean isBroken() {
        return !isAtWork() && batch.state() == State.EXAMINING;
    }

    public boolean isProposed() {
        return !isAtWork() && batch.isProposed();
    }

    public boolean canBeSaved() {
        return !isAtWork() && batch.canBeSaved();
    }

    public boolean isSaved() {
        return !isAtWork() && batch.state() == State.SAVED;
    }

    /** What can be done now, in a sentence or two; empty where there is nothing to do. */
    public String lead() {
        if (canBeSaved()) {
            return "Så här skulle filerna ändra registren. Inget är sparat än. Allt läses in på en gång, eller inget.";
        }
        if (isProposed() && batch.parts().isEmpty() && batch.wrong() == 0) {
            return "Ingen av filerna hör till ett register.";
        }
        if (isProposed()) {
            return "Inget kan läsas in förrän det som är fel har rättats. Rätta i filerna, eller ta bort de filer som inte hör hit, och läs in alla en gång till.";
        }
        return isSaved() ? "Filerna är inlästa, i den här ordningen." : "";
    }

    public String heading(FileReading part) {
        return registers.getOrDefault(String.valueOf(part.register()), "");
    }

    public List<Wrong> wrong() {
        return batch.findings().wrong();
    }

    public String wrongCaption() {
        return wrong().size() < batch.wrong()
                ? "De första %s av %s fel".formatted(Swedish.number(wrong().size()), Swedish.number(batch.wrong()))
                : Swedish.count(batch.wrong(), "fel", "fel");
    }

    public static String place(Wrong wrong) {
        return BatchPart.place(wrong.file(), wrong.sheet());
    }

    public static String value(Wrong wrong) {
        return wrong.value() == null ? "" : Findings.shown(wrong.value());
    }

    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Lästa av", batch.actor() + ", " + Swedish.moment(batch.readAt())));
        var decided = batch.decidedAt();
        if (decided != null) {
            facts.add(Fact.of(Swedish.capitalised(batch.word()), batch.decidedBy() + ", " + Swedish.moment(decided)));
        }
        return facts;
    }
}
