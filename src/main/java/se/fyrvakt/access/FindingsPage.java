package se.fyrvakt.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

/**
 * Access that deviates and has not been judged as right.
 *
 * @param assets the systems access has been taken out of
 */
record FindingsPage(FindingFilter filter, FindingRepository.Found found, List<Map.Entry<String, String>> assets)
        implements Answer.Screen {

    static final String ADDRESS = "/behorighetslaget";

    Page<FoundAccess> page() {
        return found.page();
    }

    Map<Finding, Long> counts() {
        return found.counts();
    }

    Map<String, String> findings() {
        var findings = new LinkedHashMap<String, String>();
        Arrays.stream(Finding.values()).forEach(each -> findings.put(each.word(), each.sentence()));
        return findings;
    }

    Map<String, String> systems() {
        var systems = new LinkedHashMap<String, String>();
        assets.forEach(asset -> systems.put(asset.getKey(), asset.getValue()));
        return systems;
    }

    String lead() {
        return found.deviating() == 0
                ? "Inget avviker i det senaste uttaget ur varje system."
                : "%s avviker i det senaste uttaget ur varje system. Det som du bedömer som rätt frågas du inte om igen."
                        .formatted(Swedish.count(found.deviating(), "behörighet", "behörigheter"));
    }

    /** How many are listed, where not all are. */
    String caption() {
        return filter.isNarrow()
                ? "%s av dem är i urvalet, system för system".formatted(Swedish.number(page().total()))
                : "Behörigheter som avviker, system för system";
    }
}
