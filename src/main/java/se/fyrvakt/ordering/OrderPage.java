package se.fyrvakt.ordering;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/**
 * Where access is asked for, and what the visitor has asked for before.
 *
 * @param people whom it can be asked for, by employee number
 * @param systems what can be asked for, by code
 */
record OrderPage(
        OrderForm form,
        Map<String, String> people,
        Map<String, String> systems,
        List<Request> requests,
        Problems problems)
        implements Answer.Form {

    static final String ADDRESS = "/bestall";

    Map<String, String> wishes() {
        return Arrays.stream(Wish.values())
                .collect(LinkedHashMap::new, (all, each) -> all.put(each.word(), each.label()), Map::putAll);
    }

    /** Why nothing can be asked for; empty where it can. */
    String hindrance() {
        if (people.isEmpty()) {
            return "Du finns inte i personregistret med den e-postadress som du loggar in med. Be samordnaren rätta det.";
        }
        return systems.isEmpty() ? "Det finns inget som du kan beställa. Fråga din chef." : "";
    }
}
