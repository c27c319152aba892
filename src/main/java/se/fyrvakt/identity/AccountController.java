package se.fyrvakt.identity;

import static se.fyrvakt.kernel.Role.ADMINISTRATOR;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.fyrvakt.identity.AccountChange.Changed;
import se.fyrvakt.identity.AccountChange.ChangedMeanwhile;
import se.fyrvakt.identity.AccountChange.EmailTaken;
import se.fyrvakt.identity.AccountChange.NotThere;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;
import se.fyrvakt.web.PublicAddress;

/** The accounts of an administration: the list, one of them, its form. */
@Controller
@RequestMapping("/konton")
class AccountController {

    private final Accounts accounts;
    private final AccountDesk desk;
    private final PublicAddress start;

    AccountController(Accounts accounts, AccountDesk desk, PublicAddress start) {
        this.accounts = accounts;
        this.desk = desk;
        this.start = start;
    }

    @Allowed(ADMINISTRATOR)
    @GetMapping
    Answer list(AccountFilter filter, Visitor visitor) {
        return new AccountList(filter, desk.search(filter, visitor));
    }

    @Allowed(ADMINISTRATOR)
    @GetMapping("/nytt")
    Answer blank() {
        return AccountEdit.of(null, AccountForm.BLANK);
    }

    @Allowed(ADMINISTRATOR)
    @PostMapping
    Answer add(AccountForm form, Visitor visitor, HttpServletRequest request) {
        var problems = form.problems();
        if (problems.exist()) {
            return AccountEdit.wrong(null, form, problems);
        }
        return accounts.add(form.facts(), visitor.actor()) instanceof Changed(var account)
                ? link(account, visitor, request)
                : taken(null, form);
    }

    @Allowed(ADMINISTRATOR)
    @GetMapping("/{id}")
    Answer show(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.page(id, visitor, Problems.NONE);
    }

    @Allowed(ADMINISTRATOR)
    @GetMapping("/{id}/andra")
    Answer edit(@PathVariable AddressNumber id, Visitor visitor) {
        return desk.find(id, visitor)
                .<Answer>map(account -> AccountEdit.of(account.id(), AccountForm.of(account)))
                .orElseGet(Answer.NotFound::new);
    }

    @Allowed(ADMINISTRATOR)
    @PostMapping("/{id}")
    Answer change(@PathVariable AddressNumber id, AccountForm form, Visitor visitor) {
        if (desk.find(id, visitor).isEmpty()) {
            return new Answer.NotFound();
        }
        var problems = form.problems();
        if (problems.exist()) {
            return AccountEdit.wrong(id.number(), form, problems);
        }
        return switch (accounts.change(id.number(), form.seen(), form.facts(), visitor.actor())) {
            case Changed changed -> Answer.seeOther(Notice.SPARAD.on("/konton/" + id.number()));
            case EmailTaken taken -> taken(id.number(), form);
            case ChangedMeanwhile(var now) -> AccountEdit.conflict(now, form);
            case NotThere gone -> new Answer.NotFound();
        };
    }

    @Allowed(ADMINISTRATOR)
    @PostMapping("/{id}/lank")
    Answer invite(@PathVariable AddressNumber id, Visitor visitor, HttpServletRequest request) {
        return desk.find(id, visitor)
                .map(account -> link(account, visitor, request))
                .orElseGet(Answer.NotFound::new);
    }

    private Answer link(Account account, Visitor visitor, HttpServletRequest request) {
        var here = start.of(request);
        return accounts.invite(account.id(), visitor.actor())
                .<Answer>map(secret -> LinkPage.of(account, here, secret))
                .orElseGet(Answer.NotFound::new);
    }

    /** Whether the other account is in this administration is not said. */
    private static Answer taken(@Nullable Long id, AccountForm form) {
        var problem = "Det finns redan ett konto med den e-postadressen. Sök upp det, eller skriv en annan adress.";
        return AccountEdit.wrong(id, form, Problems.with("email", problem));
    }
}
