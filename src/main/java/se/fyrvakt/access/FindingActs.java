package se.fyrvakt.access;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.web.Problems;

/** Keeps what is said of access that deviates, within a transaction of the administration. */
@Component
class FindingActs {

    private final AccountLinkRepository links;
    private final Registers registers;
    private final Registrar registrar;

    FindingActs(AccountLinkRepository links, Registers registers, Registrar registrar) {
        this.links = links;
        this.registers = registers;
        this.registrar = registrar;
    }

    /** It is right, until a day. */
    Problems accept(FoundAccess access, Map<String, String> sent, LocalDate today, Visitor visitor) {
        var register = registers.get(AccessExceptions.ADDRESS);
        var cells = typed(register, sent);
        cells.put(AccessExceptions.ASSET, access.assetCode());
        cells.put(AccessExceptions.ACCOUNT, access.account());
        cells.put(AccessExceptions.FOLDER, access.folder());
        cells.put(AccessExceptions.RIGHT, access.entitlement());
        cells.put(AccessExceptions.JUDGED, today.toString());
        return registrar.add(register, cells, UUID.randomUUID(), visitor).problems(fields(register), "");
    }

    /** Whose the account is; said before, it is changed. */
    Problems link(FoundAccess access, Map<String, String> sent, Visitor visitor) {
        var register = registers.get(AccountLinks.ADDRESS);
        var cells = typed(register, sent);
        cells.put(AccountLinks.ASSET, access.assetCode());
        cells.put(AccountLinks.ACCOUNT, access.account());
        return link(register, access, cells, visitor)
                .problems(fields(register), "Någon annan ändrade kopplingen just nu. Försök igen.");
    }

    private Outcome link(Register register, FoundAccess access, Map<Column, String> cells, Visitor visitor) {
        return links.of(access.id())
                .map(known -> registrar.change(register, known.id(), known.version(), cells, visitor, "kopplade"))
                .orElseGet(() -> registrar.add(register, cells, UUID.randomUUID(), visitor));
    }

    private static Map<Column, String> typed(Register register, Map<String, String> sent) {
        var typed = new HashMap<Column, String>();
        register.columns().stream()
                .filter(column -> sent.containsKey(FindingPage.field(column)))
                .forEach(column -> typed.put(column, sent.get(FindingPage.field(column))));
        return typed;
    }

    private static Map<Column, String> fields(Register register) {
        return register.columns().stream().collect(toMap(column -> column, FindingPage::field));
    }
}
