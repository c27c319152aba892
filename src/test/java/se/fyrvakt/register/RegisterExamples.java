package se.fyrvakt.register;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;

/** A row in any of the registers, with its own unit where it has one. */
@Component
class RegisterExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Registers registers;
    private final Filled filled;

    RegisterExamples(Registers registers, Filled filled) {
        this.registers = registers;
        this.filled = filled;
    }

    @Override
    public boolean fit(String address) {
        return registers.all().stream().anyMatch(each -> address.startsWith("/" + each.address() + "/{plats}"));
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        return Map.of("plats", "~" + row(address.split("/")[1], owner));
    }

    private long row(String register, SignedIn owner) {
        int number = NUMBER.incrementAndGet();
        int administration = owner.administration();
        return switch (register) {
            case "enheter" -> filled.unit(administration, "E" + number, "Enhet " + number, "enhet", "");
            case "personer" -> filled.person(administration, "P" + number, "Prov", "Person" + number, "");
            case "rollnamn" -> title(administration, number);
            case "roller" -> role(administration, number, owner);
            case "tillgangar" ->
                filled.asset(administration, "T" + number, "Tillgång " + number, "Systemägare", owner.email());
            default -> throw new AssertionError("No example row for " + register);
        };
    }

    private long title(int administration, int number) {
        return filled.add(administration, "rollnamn", "Titel", "Titel " + number, "Behörighet", "revisor");
    }

    private long role(int administration, int number, SignedIn owner) {
        title(administration, number);
        var unit = "E" + number;
        filled.unit(administration, unit, "Enhet " + number, "enhet", "");
        return filled.add(
                administration, "roller", "E-post", owner.email(), "Roll", "Titel " + number, "Omfattning", unit);
    }
}
