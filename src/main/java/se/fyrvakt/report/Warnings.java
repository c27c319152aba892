package se.fyrvakt.report;

import java.util.ArrayList;
import java.util.List;
import se.fyrvakt.document.Block;
import se.fyrvakt.kernel.Swedish;

/** What whoever reads the figures must know first. */
record Warnings(Basis basis) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (basis.leftOut() > 0) {
            blocks.add(new Block.Note(
                    "%s i filerna kunde inte användas och är inte med. Siffrorna kan därför vara för låga."
                            .formatted(Swedish.capitalised(Swedish.count(basis.leftOut(), "rad", "rader")))));
        }
        var old = basis.extracted().entrySet().stream()
                .filter(entry -> entry.getValue().isBefore(basis.day()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .sorted()
                .toList();
        if (!old.isEmpty()) {
            blocks.add(new Block.Note(
                    "Uttaget är äldre än rapportens dag, %s, för: %s.".formatted(basis.day(), String.join(", ", old))));
        }
        return blocks;
    }
}
