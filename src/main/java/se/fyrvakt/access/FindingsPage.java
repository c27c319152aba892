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
        if (counts().isEmpty()) {
            return "Inget avviker i det senaste uttaget ur varje system.";
        }
        return page().total() == 0
                ? "Inget av det som avviker är sådant som du har valt."
                : "%s avviker i det senaste uttaget ur varje system. Det som du bedömer som rätt frågas du inte om igen."
                        .formatted(Swedish.count(page().total(), "behörighet", "behörigheter"));
    }
}
