package se.fyrvakt.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What somebody should look at in a draft before it is adopted. */
record Checks(Basis basis, Editing editing) {

    /** @param address the last part of the address where it is mended */
    record Finding(String address, String said) {}

    List<Finding> all() {
        return Stream.concat(wrong(), Arrays.stream(Chapter.values()).flatMap(this::typed))
                .toList();
    }

    /** What must be mended: a figure that has gone since somebody wrote its name. */
    Stream<Finding> wrong() {
        return Stream.concat(
                Arrays.stream(Chapter.values()).flatMap(this::unknown),
                editing.remarks().keySet().stream()
                        .filter(name -> !basis.values().knows(name))
                        .map(name -> new Finding(
                                "anmarkningar",
                                "Anmärkningen till %s hör till en siffra som inte finns längre. Ta bort den."
                                        .formatted(name))));
    }

    private Stream<Finding> unknown(Chapter chapter) {
        var names = ReportText.unknown(editing.section(chapter).written(), basis.values());
        return finding(chapter, names, "%s: det finns ingen siffra som heter %s. Ändra eller ta bort namnet.");
    }

    private Stream<Finding> typed(Chapter chapter) {
        var section = editing.section(chapter);
        var registers = ChapterText.of(chapter, basis, editing.mostImportant());
        return finding(
                chapter,
                TypedNumbers.in(section.written(), registers),
                "%s: %s är skrivet för hand och går inte att spåra. Skriv siffrans namn inom klamrar i stället, om den finns.");
    }

    private static Stream<Finding> finding(Chapter chapter, List<String> what, String said) {
        return what.isEmpty()
                ? Stream.of()
                : Stream.of(new Finding(
                        "avsnitt/" + chapter.address(), said.formatted(chapter.heading(), String.join(", ", what))));
    }
}
