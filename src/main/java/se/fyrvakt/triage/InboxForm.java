package se.fyrvakt.triage;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * What was sent to judge several incidents at once, right or wrong.
 *
 * @param rows those ticked
 * @param all all that the filter shows, whichever are ticked
 * @param newest the highest number among them when they were looked at
 * @param number how many they were then
 */
record InboxForm(
        Set<Long> rows,
        boolean all,
        long newest,
        long number,
        String judgement,
        String kind,
        String campaign,
        String status) {

    static final String ROW = "rad";
    static final String ALL = "alla";
    static final String NEWEST = "till";
    static final String NUMBER = "antal";
    static final String JUDGEMENT = "bedomning";
    static final String KIND = "typ";
    static final String CAMPAIGN = "kampanj";
    static final String STATUS = "status";

    static InboxForm blank() {
        return new InboxForm(Set.of(), false, 0, 0, "", "", "", "");
    }

    static InboxForm of(MultiValueMap<String, String> sent) {
        return new InboxForm(
                sent.getOrDefault(ROW, List.of()).stream()
                        .filter(InboxForm::isNumber)
                        .map(Long::valueOf)
                        .collect(Collectors.toSet()),
                sent.containsKey(ALL),
                number(text(sent, NEWEST)),
                number(text(sent, NUMBER)),
                text(sent, JUDGEMENT),
                text(sent, KIND),
                text(sent, CAMPAIGN),
                text(sent, STATUS));
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,18}");
    }

    private static long number(String text) {
        return isNumber(text) ? Long.parseLong(text) : 0;
    }

    boolean isInformative() {
        return judgement.equals(TriagedRegister.INFORMATIVE);
    }
}
