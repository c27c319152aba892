package se.fyrvakt.classification;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** An interview about an asset of the owner's: a draft, or one that waits for a decision where the address is about those. */
@Component
class InterviewExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Interviews interviews;
    private final TestAccounts accounts;
    private final Filled filled;

    InterviewExamples(Interviews interviews, TestAccounts accounts, Filled filled) {
        this.interviews = interviews;
        this.accounts = accounts;
        this.filled = filled;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/intervjuer/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var asset = filled.asset(
                owner.administration(),
                "KL-" + NUMBER.incrementAndGet(),
                "System",
                "Systemägare",
                owner.email(),
                "Ägs av",
                address.contains("/mottagen/") ? "Staden" : "");
        var values = new HashMap<>(Map.of("aspekt", "riktighet", "fil", "klassning.html"));
        if (address.contains("{tillgang}")) {
            values.put("tillgang", String.valueOf(asset));
            return values;
        }
        values.put("id", number(interview(asset, address, owner)));
        return values;
    }

    private String interview(long asset, String address, SignedIn owner) {
        var helper = accounts.signedIn(owner.administration(), Role.COORDINATOR);
        return address.matches(".*/(beslut|tillbaka|hamta/\\{fil})")
                ? interviews.sent(asset, 2, helper)
                : interviews.begun(asset, helper);
    }

    private static String number(String interview) {
        return interview.replace("/intervjuer/", "");
    }
}
