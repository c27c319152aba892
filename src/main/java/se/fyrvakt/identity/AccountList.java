package se.fyrvakt.identity;

import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

record AccountList(AccountFilter filter, Page<Account> accounts) implements Answer.Screen {

    String caption() {
        return Swedish.count(accounts.total(), "konto", "konton");
    }
}
