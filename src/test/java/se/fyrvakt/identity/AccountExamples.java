package se.fyrvakt.identity;

import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class AccountExamples implements Examples {

    private final TestAccounts accounts;
    private final LinkRepository links;

    AccountExamples(TestAccounts accounts, LinkRepository links) {
        this.accounts = accounts;
        this.links = links;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/konton/")
                || address.startsWith("/valkommen/")
                || address.startsWith("/forsta-kontot/")
                || address.startsWith("/filer/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var account = accounts.signedIn(owner.administration()).account();
        return Map.of(
                "id",
                String.valueOf(account),
                "token",
                links.make(LinkRepository.Kind.INVITATION, account).text(),
                "version",
                "0",
                "name",
                "fyrvakt.css");
    }
}
