package se.fyrvakt.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;

/** An administration with a little of everything in it, and somebody who sees it all. */
@Component
public class Stage {

    private final TestAccounts accounts;
    private final Registers registers;
    private final Registrar registrar;

    Stage(TestAccounts accounts, Registers registers, Registrar registrar) {
        this.accounts = accounts;
        this.registers = registers;
        this.registrar = registrar;
    }

    /** Somebody who may do everything in an administration where nothing is. */
    public SignedIn empty() {
        return accounts.signedIn(accounts.administration(), Role.COORDINATOR, Role.ADMINISTRATOR);
    }

    public SignedIn full() {
        var visitor = empty();
        var founder = Visitor.trusted(
                new Actor(visitor.administration(), null, "Provläsaren"), "Prov", Role.COORDINATOR, Role.ADMINISTRATOR);
        organisation(founder);
        assets(founder);
        return visitor;
    }

    private void organisation(Visitor founder) {
        add(
                "enheter",
                founder,
                Map.of("Kod", "HÄ", "Namn", "Hägersten-Älvsjö stadsdelsförvaltning", "Typ", "förvaltning"));
        add(
                "enheter",
                founder,
                Map.of(
                        "Kod",
                        "HÄ-10",
                        "Namn",
                        "Avdelningen för socialtjänst och äldreomsorg",
                        "Typ",
                        "avdelning",
                        "Överordnad",
                        "HÄ",
                        "Chef",
                        "karin.akerlund@example.se"));
        add(
                "personer",
                founder,
                Map.of(
                        "Anställnings-id",
                        "A-1",
                        "Förnamn",
                        "Karin",
                        "Efternamn",
                        "Åkerlund-Wallenstråhle",
                        "E-post",
                        "karin.akerlund@example.se",
                        "Enhet",
                        "HÄ-10",
                        "Befattning",
                        "Avdelningschef",
                        "Anställd från",
                        "2019-08-01"));
        add(
                "personer",
                founder,
                Map.of(
                        "Anställnings-id",
                        "A-2",
                        "Förnamn",
                        "Ömer",
                        "Efternamn",
                        "Ålund",
                        "Anställd från",
                        "2020-01-01",
                        "Anställd till",
                        "2023-12-31"));
        add("rollnamn", founder, Map.of("Titel", "stadsdelsdirektör", "Behörighet", Role.DIRECTOR.label()));
        add(
                "roller",
                founder,
                Map.of(
                        "E-post",
                        "karin.akerlund@example.se",
                        "Roll",
                        "stadsdelsdirektör",
                        "Omfattning",
                        "HÄ",
                        "Från",
                        "2022-01-01"));
    }

    private void assets(Visitor founder) {
        add(
                "tillgangar",
                founder,
                Map.of(
                        "Id",
                        "SYS-001",
                        "Namn",
                        "Ärendehanteringssystemet",
                        "Typ",
                        "system",
                        "Enhet",
                        "HÄ-10",
                        "Systemägare",
                        "karin.akerlund@example.se",
                        "Verksamhetskritisk",
                        "ja",
                        "Personuppgifter",
                        "känsliga",
                        "Tagen i bruk",
                        "2018-03-01"));
        add("tillgangar", founder, Map.of("Id", "SYS-002", "Namn", "Nödvattenplanen", "Typ", "informationsmängd"));
        add(
                "tillgangar",
                founder,
                Map.of(
                        "Id",
                        "SYS-003",
                        "Namn",
                        "Faxservern",
                        "Typ",
                        "verktyg",
                        "Avvecklad",
                        "2022-06-30",
                        "Skäl till avveckling",
                        "Ersatt av säker e-post"));
    }

    private void add(String address, Visitor founder, Map<String, String> cells) {
        var register = registers.get(address);
        var outcome = registrar.add(register, typed(register, cells), UUID.randomUUID(), founder);
        if (!(outcome instanceof Outcome.Saved)) {
            throw new IllegalStateException("The stage could not be set: " + outcome);
        }
    }

    private static Map<Column, String> typed(Register register, Map<String, String> cells) {
        var typed = new LinkedHashMap<Column, String>();
        cells.forEach((name, text) -> typed.put(register.column(name), text));
        return typed;
    }
}
