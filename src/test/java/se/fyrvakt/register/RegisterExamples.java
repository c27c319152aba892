package se.fyrvakt.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;

/** A row in any of the registers, with its own unit where it has one. */
@Component
public class RegisterExamples implements Examples {

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

    /** A row in every register. */
    public void oneOfEach(SignedIn owner) {
        registers.all().forEach(register -> row(register.address(), owner));
    }

    private long row(String register, SignedIn owner) {
        return row(register, NUMBER.incrementAndGet(), owner);
    }

    private long row(String register, int number, SignedIn owner) {
        int administration = owner.administration();
        return switch (register) {
            case "enheter" -> filled.unit(administration, "E" + number, "Enhet " + number, "enhet", "");
            case "personer" -> filled.person(administration, "P" + number, "Prov", "Person" + number, "");
            case "rollnamn" -> title(administration, number);
            case "roller" -> role(administration, number, owner);
            case "tillgangar" ->
                filled.asset(administration, "T" + number, "Tillgång " + number, "Systemägare", owner.email());
            case "stallforetradare" ->
                filled.add(
                        administration,
                        register,
                        "Person",
                        "borta%d@exempel.se".formatted(number),
                        "Ställföreträdare",
                        owner.email(),
                        "Från",
                        "2000-01-01",
                        "Till",
                        "2099-12-31");
            case "franvaro" ->
                filled.add(
                        administration,
                        register,
                        "Person",
                        owner.email(),
                        "Från",
                        LocalDate.of(2000, 1, 1).plusDays(number).toString(),
                        "Till",
                        "2099-12-31");
            case "noterad-tid" ->
                filled.add(
                        administration,
                        register,
                        "Person",
                        owner.email(),
                        "Dag",
                        LocalDate.of(2000, 1, 1).plusDays(number).toString(),
                        "Löpnummer",
                        "1",
                        "Vad",
                        "Möten",
                        "Minuter",
                        "30");
            case "beroenden" -> carrying(administration, number);
            case "konsekvensnivaer" ->
                filled.add(
                        administration,
                        register,
                        "Nivå",
                        "3",
                        "Från",
                        LocalDate.of(2000, 1, 1).plusDays(number).toString(),
                        "Namn",
                        "Svår " + number);
            case "klassningsfragor" ->
                filled.add(
                        administration,
                        register,
                        "Aspekt",
                        "riktighet",
                        "Ordning",
                        "9",
                        "Fråga",
                        "Fråga " + number,
                        "Svar 0",
                        "Inget",
                        "Svar 1",
                        "Lite",
                        "Svar 2",
                        "Mycket",
                        "Svar 3",
                        "Allt",
                        "Från",
                        LocalDate.of(2000, 1, 1).plusDays(number).toString());
            case "installningar" ->
                filled.add(
                        administration,
                        register,
                        "Inställning",
                        "timmar i veckan för klassning",
                        "Värde",
                        "4",
                        "Från",
                        LocalDate.of(2000, 1, 1).plusDays(number).toString());
            case "texter" ->
                filled.add(
                        administration,
                        register,
                        "Text för",
                        "vid bråttom ring",
                        "Ord",
                        "08-508 00 000",
                        "Från",
                        LocalDate.of(2000, 1, 1).plusDays(number).toString());
            case "kontokopplingar" ->
                filled.add(
                        administration,
                        register,
                        "Konto",
                        "konto" + number,
                        "Tillgång",
                        asset(administration, number),
                        "Slag",
                        "tjänstekonto",
                        "Ägare",
                        owner.email(),
                        "Gäller till",
                        "2099-12-31");
            case "behorighetsrutiner" ->
                filled.add(
                        administration,
                        register,
                        "Tillgång",
                        asset(administration, number),
                        "Beställs av",
                        "alla",
                        "Godkänns av",
                        "systemägaren",
                        "Granskas av",
                        "chefen",
                        "Dagar före",
                        "7",
                        "Dagar efter",
                        "1");
            case "behorighetsbestallningar" ->
                filled.add(
                        administration,
                        register,
                        "Anställnings-id",
                        "P" + number,
                        "Tillgång",
                        asset(administration, number),
                        "Behörighet",
                        "läsa",
                        "Slag",
                        "ny",
                        "Från",
                        "2020-01-01",
                        "Skäl",
                        "Vikariat.",
                        "Beställd av",
                        owner.email(),
                        "Beställd",
                        "2020-01-01");
            case "granskningar" ->
                filled.add(
                        administration,
                        register,
                        "Namn",
                        "Runda " + number,
                        "Börjar",
                        "2020-01-01",
                        "Klart senast",
                        "2099-12-31");
            case "granskningsrader" -> {
                int round = NUMBER.incrementAndGet();
                row("granskningar", round, owner);
                yield filled.add(
                        administration,
                        register,
                        "Granskning",
                        "Runda " + round,
                        "Löpnummer",
                        String.valueOf(number),
                        "Tillgång",
                        asset(administration, number),
                        "Uttagets fil",
                        "uttag",
                        "Skickad till",
                        owner.email());
            }
            case "oforenliga-behorigheter" -> {
                var asset = asset(administration, number);
                yield filled.add(
                        administration,
                        register,
                        "Varför",
                        "Ingen attesterar sitt eget.",
                        "Tillgång",
                        asset,
                        "Behörighet",
                        "läsa",
                        "Den andra tillgången",
                        asset,
                        "Den andra behörigheten",
                        "ändra");
            }
            default -> anyRow(registers.get(register), number, owner);
        };
    }

    /** A row with what it must have, and owned where rows can be. */
    private long anyRow(Register register, int number, SignedIn owner) {
        var cells = new ArrayList<String>();
        register.columns().stream()
                .filter(column -> column.isRequired() || register.ownedBy().contains(column))
                .forEach(column -> {
                    cells.add(column.name());
                    cells.add(register.ownedBy().contains(column) ? owner.email() : value(column, number, owner));
                });
        return filled.add(owner.administration(), register.address(), cells.toArray(String[]::new));
    }

    private String value(Column column, int number, SignedIn owner) {
        return switch (column.kind()) {
            case Kind.Reference(var register) -> referred(register, number, owner);
            case Kind.Day day -> "2023-03-05";
            case Kind.Moment moment -> "2023-03-05 07:40";
            case Kind.Number(var least, var most) -> String.valueOf(Math.max(least, 1));
            case Kind.Decimal decimal -> "1";
            case Kind.YesNo yesNo -> "ja";
            case Kind.Choice(var words) -> words.getFirst();
            default -> column.name() + " " + number;
        };
    }

    private String referred(String register, int number, SignedIn owner) {
        return switch (register) {
            case "enheter" -> made("E" + number, row("enheter", number, owner));
            case "personer" -> made("P" + number, row("personer", number, owner));
            case "tillgangar" -> made("T" + number, row("tillgangar", number, owner));
            default -> {
                row(register, number, owner);
                yield registers.get(register).key().getFirst().name() + " " + number;
            }
        };
    }

    private static String made(String key, long row) {
        return key;
    }

    private String asset(int administration, int number) {
        filled.asset(administration, "T" + number, "Tillgång " + number);
        return "T" + number;
    }

    private long carrying(int administration, int number) {
        filled.asset(administration, "T" + number, "Plattform " + number);
        filled.asset(administration, "B" + number, "System " + number);
        return filled.add(administration, "beroenden", "Tillgång", "T" + number, "Bär", "B" + number);
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
