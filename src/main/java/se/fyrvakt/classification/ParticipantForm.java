package se.fyrvakt.classification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Problems;

/** Who takes part, a row each; a row without a name is nobody. */
record ParticipantForm(List<Participant> rows) {

    static final int MOST = 6;
    private static final int LONGEST_NAME = 60;

    /** The owner and whoever begins stand there; somebody from the business is to be filled in. */
    static ParticipantForm begin(InterviewedAsset asset, Visitor visitor) {
        var rows = new ArrayList<Participant>();
        rows.add(new Participant("", Participant.BUSINESS));
        rows.add(new Participant(asset.owner(), Participant.OWNER));
        if (!asset.isOwn()) {
            rows.add(new Participant(visitor.name(), visitor.is(Role.COORDINATOR) ? Participant.COORDINATOR : "annan"));
        }
        return new ParticipantForm(rows).filled();
    }

    static ParticipantForm of(List<Participant> participants) {
        return new ParticipantForm(new ArrayList<>(participants)).filled();
    }

    static ParticipantForm of(Map<String, String> sent) {
        return new ParticipantForm(IntStream.range(0, MOST)
                .mapToObj(i -> new Participant(Typed.text(sent, nameField(i)), Typed.text(sent, partField(i))))
                .toList());
    }

    private ParticipantForm filled() {
        var all = new ArrayList<>(rows);
        while (all.size() < MOST) {
            all.add(new Participant("", Participant.BUSINESS));
        }
        return new ParticipantForm(all);
    }

    static String nameField(int row) {
        return "namn-" + row;
    }

    static String partField(int row) {
        return "uppdrag-" + row;
    }

    static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        Participant.PARTS.forEach(part -> parts.put(part, part));
        return parts;
    }

    List<Participant> named() {
        return rows.stream().filter(row -> !row.name().isEmpty()).toList();
    }

    Problems problems() {
        var problems = new LinkedHashMap<String, String>();
        for (int i = 0; i < rows.size(); i++) {
            var wrong = Typed.wrong("Namnet", rows.get(i).name(), LONGEST_NAME);
            if (wrong != null) {
                problems.put(nameField(i), wrong);
            } else if (!Participant.PARTS.contains(rows.get(i).part())) {
                problems.put(partField(i), "Välj ett uppdrag.");
            }
        }
        if (named().stream().noneMatch(Participant::isFromBusiness)) {
            problems.putIfAbsent(
                    nameField(0),
                    "Skriv minst en person från verksamheten, någon som använder informationen i sitt arbete.");
        }
        return new Problems(problems);
    }
}
