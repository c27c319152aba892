package se.fyrvakt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Table;
import se.fyrvakt.figures.FigureValue;

/** How the shares that matter most have gone over the years, and how they stand in each department. */
record Development(Basis basis) {

    List<Block> blocks() {
        var charts = new Charts(basis);
        var blocks = new ArrayList<Block>();
        blocks.add(charts.classifiedOverYears());
        basis.facts().courses().stream()
                .filter(RegisterFacts.Course::isMandatory)
                .limit(4)
                .map(charts::completedOverYears)
                .forEach(blocks::add);
        var departments = departments();
        if (!departments.rows().isEmpty()) {
            blocks.add(departments);
        }
        return blocks;
    }

    private Table departments() {
        var courses = basis.facts().courses().stream()
                .filter(RegisterFacts.Course::isMandatory)
                .limit(4)
                .toList();
        var header = new ArrayList<>(List.of("Avdelning", "Anställda", "Klassade tillgångar"));
        courses.forEach(course -> header.add(course.code()));
        return Table.of(
                "Per avdelning, med enheterna under",
                header,
                basis.values().each("avdelning.{avdelning}.personer.anstallda").stream()
                        .map(people -> department(people, courses))
                        .toList(),
                Set.of(1, 2, 3, 4, 5, 6));
    }

    private List<String> department(FigureValue people, List<RegisterFacts.Course> courses) {
        var prefix = "avdelning." + people.labels().getFirst() + ".";
        var cells = new ArrayList<String>();
        cells.add(people.labels().getFirst());
        cells.add(people.shown());
        cells.add(basis.figure(prefix + "tillgangar.klassade.andel_procent").written());
        courses.forEach(
                course -> cells.add(basis.figure(prefix + "utbildning." + course.code() + ".genomfort.andel_procent")
                        .written()));
        return cells;
    }
}
