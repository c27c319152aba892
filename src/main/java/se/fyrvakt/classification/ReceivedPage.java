package se.fyrvakt.classification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.classification.Decided.Received;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Problems;

/**
 * Where a classification that somebody else decided is written in, and the local use of it attested.
 *
 * @param inForce the received one in force; null for none
 * @param scales what the levels mean
 */
record ReceivedPage(
        InterviewedAsset asset,
        @Nullable Decided inForce,
        ReceivedForm form,
        Map<Aspect, List<QuestionRepository.Scale>> scales,
        Problems problems)
        implements Answer.Form {

    static final String USE = "anvandning";

    private static final int HIGHEST = 3;

    static String address(InterviewedAsset asset) {
        return "/intervjuer/mottagen/" + asset.id();
    }

    String address() {
        return address(asset);
    }

    String field(String column) {
        return Swedish.plain(column);
    }

    /** Each level that can be chosen, with what the administration says it means. */
    Map<String, String> levels(Aspect aspect) {
        var levels = new LinkedHashMap<String, String>();
        for (int level = 0; level <= HIGHEST; level++) {
            levels.put(String.valueOf(level), String.valueOf(level));
        }
        scales.getOrDefault(aspect, List.of()).forEach(each -> levels.put(String.valueOf(each.level()), each.shown()));
        return levels;
    }

    @Nullable
    String level(Aspect aspect) {
        var level = form.cell(aspect.word());
        return level.isEmpty() ? null : level;
    }

    boolean canAttest() {
        return inForce != null && inForce.canBeAttested();
    }

    String localUse() {
        return inForce == null ? "" : inForce.localUse();
    }

    List<Fact> facts() {
        return inForce == null || inForce.received() == null ? List.of() : facts(inForce, inForce.received());
    }

    private static List<Fact> facts(Decided inForce, Received received) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ReceivedForm.FROM, received.from()));
        inForce.known().levels().forEach((aspect, level) -> facts.add(Fact.of(aspect.word(), level.toString())));
        facts.add(Fact.of("Beslutad", inForce.known().decidedOn().toString()));
        facts.add(Fact.of(ReceivedForm.LAST_DAY, inForce.lastDay()));
        facts.add(Fact.of("Vår användning intygad", Objects.toString(received.attestedOn(), "")));
        return facts;
    }
}
