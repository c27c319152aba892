package se.fyrvakt.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.HistoryRepository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** What the screens of accounts read. */
@Component
class AccountDesk {

    private final AccountRepository accounts;
    private final VisitorRepository visits;
    private final HistoryRepository history;
    private final Tenancy tenancy;

    AccountDesk(AccountRepository accounts, VisitorRepository visits, HistoryRepository history, Tenancy tenancy) {
        this.accounts = accounts;
        this.visits = visits;
        this.history = history;
        this.tenancy = tenancy;
    }

    Page<Account> search(AccountFilter filter, Visitor visitor) {
        return accounts.search(visitor.administration(), filter.words(), filter.page());
    }

    Optional<Account> find(AddressNumber id, Visitor visitor) {
        return accounts.find(visitor.administration(), id.number());
    }

    Answer page(AddressNumber id, Visitor visitor, Problems problems) {
        return find(id, visitor)
                .<Answer>map(account -> tenancy.read(visitor.administration(), () -> page(account, visitor, problems)))
                .orElseGet(Answer.NotFound::new);
    }

    private AccountPage page(Account account, Visitor visitor, Problems problems) {
        return new AccountPage(
                account,
                visits.grants(account.email(), account.employeeId()),
                history.of(account.subject()),
                account.id() == visitor.account(),
                problems);
    }
}
