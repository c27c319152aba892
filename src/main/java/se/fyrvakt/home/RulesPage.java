package se.fyrvakt.home;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;

/** The registers of rules, scales and texts that the visitor may read, and what each decides. */
record RulesPage(Visitor visitor, Collection<Register> all) implements Answer.Screen {

    static final String ADDRESS = "/regler";

    List<Register> registers() {
        return all.stream()
                .filter(register -> register.group() == MenuEntry.Group.RULES)
                .filter(register -> register.readers().keySet().stream().anyMatch(visitor::is))
                .sorted(Comparator.comparing(Register::heading, Collator.getInstance(Swedish.LOCALE)))
                .toList();
    }
}
