package se.fyrvakt.identity;

import java.util.ArrayList;
import java.util.List;
import se.fyrvakt.history.Entry;
import se.fyrvakt.kernel.Grant;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Problems;

/** @param own whether it is the account of whoever looks, who cannot block it */
record AccountPage(Account account, List<Grant> grants, List<Entry> history, boolean own, Problems problems)
        implements Answer.Form {

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("E-postadress", account.email()));
        facts.add(Fact.of("Anställningsnummer", account.employeeId()));
        var signedIn = account.signedInAt();
        facts.add(Fact.of("Senast inloggad", signedIn == null ? "Aldrig" : Swedish.moment(signedIn)));
        facts.add(Fact.of("Roller i dag", grants.isEmpty() ? "Inga utöver medarbetare" : roles()));
        var block = account.block();
        if (block != null) {
            facts.add(Fact.of("Spärrat", Swedish.moment(block.at()) + ": " + block.because()));
        }
        return facts;
    }

    private String roles() {
        var names = grants.stream()
                .map(grant -> grant.role().label() + (grant.units() == null ? "" : " (för vissa enheter)"))
                .toList();
        return Swedish.capitalised(Swedish.list(names, "och"));
    }
}
