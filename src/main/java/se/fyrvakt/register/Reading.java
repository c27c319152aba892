package se.fyrvakt.register;

import static se.fyrvakt.kernel.Swedish.capitalised;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.tables.IdentityNumbers;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;

/** What a column makes of a cell, typed in a form or standing in a file: the one place where cells are read. */
public sealed interface Reading {

    BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /** @param text the cell as it is kept; null is empty */
    record Good(@Nullable String text) implements Reading {}

    /** @param message what is wrong and what to do */
    record Wrong(String message) implements Reading {}

    static Reading of(Column column, String raw) {
        var text = column.kind() instanceof Kind.Text(var most, var manyLines) && manyLines
                ? Swedish.composed(raw.strip())
                : Values.tidy(raw);
        if (text.isEmpty()) {
            return column.isRequired() ? new Wrong(missing(column)) : new Good(null);
        }
        return switch (column.kind()) {
            case Kind.Text(var most, var many) -> text(column, text, most);
            case Kind.Number(var least, var most) -> number(column, text, least, most);
            case Kind.Decimal(var suffix) -> decimal(column, text, suffix);
            case Kind.Moment m -> moment(Values.moment(text));
            case Kind.Day d -> of(Values.day(text));
            case Kind.YesNo y -> yesNo(Values.yesNo(text));
            case Kind.Choice(var words) -> choice(column, text, words);
            case Kind.Reference r -> text(column, text, 200);
            case Kind.Found f -> text(column, text, 200);
        };
    }

    private static String missing(Column column) {
        return column.kind() instanceof Kind.Choice || column.kind() instanceof Kind.YesNo
                ? "Välj " + column.word() + "."
                : "Fyll i " + column.word() + ".";
    }

    private static Reading text(Column column, String text, int most) {
        if (text.length() > most) {
            return new Wrong("%s får ha högst %s tecken, här är %s. Korta texten."
                    .formatted(column.name(), Swedish.number(most), Swedish.number(text.length())));
        }
        if (text.indexOf('\0') >= 0) {
            return new Wrong(
                    "%s innehåller ett tecken som inte går att spara. Skriv om texten.".formatted(column.name()));
        }
        return IdentityNumbers.within(text)
                ? new Wrong("Här står ett personnummer. Ta bort det: Fyrvakt sparar inga personnummer.")
                : new Good(text);
    }

    private static Reading number(Column column, String text, int least, int most) {
        return switch (Values.whole(text)) {
            case Parsed.Wrong<Long>(var message) -> new Wrong(message);
            case Parsed.Value<Long>(var number) ->
                number < least || number > most
                        ? new Wrong("%s ska vara mellan %s och %s."
                                .formatted(column.name(), Swedish.number(least), Swedish.number(most)))
                        : new Good(number.toString());
        };
    }

    /** As it is kept: without needless zeros, with a decimal comma. */
    private static Reading decimal(Column column, String text, String suffix) {
        return switch (suffix.isEmpty() ? Values.decimal(text) : Values.percent(text)) {
            case Parsed.Wrong<BigDecimal>(var message) -> new Wrong(message);
            case Parsed.Value<BigDecimal>(var number) ->
                number.signum() < 0
                                || number.compareTo(MOST) > 0
                                || number.stripTrailingZeros().scale() > 4
                        ? new Wrong("%s ska vara mellan 0 och %s, med högst fyra decimaler."
                                .formatted(column.name(), Swedish.number(MOST.longValue())))
                        : new Good(number.stripTrailingZeros().toPlainString().replace('.', ',') + suffix);
        };
    }

    private static Reading moment(Parsed<Instant> parsed) {
        return switch (parsed) {
            case Parsed.Wrong<Instant>(var message) -> new Wrong(message);
            case Parsed.Value<Instant>(var instant) -> new Good(Moments.text(instant));
        };
    }

    private static Reading of(Parsed<?> parsed) {
        return switch (parsed) {
            case Parsed.Wrong<?>(var message) -> new Wrong(message);
            case Parsed.Value<?>(var value) -> new Good(String.valueOf(value));
        };
    }

    private static Reading yesNo(Parsed<Boolean> parsed) {
        return switch (parsed) {
            case Parsed.Wrong<Boolean>(var message) -> new Wrong(message);
            case Parsed.Value<Boolean>(var yes) -> new Good(yes ? "ja" : "nej");
        };
    }

    private static Reading choice(Column column, String text, List<String> words) {
        return words.stream()
                .filter(word -> word.equalsIgnoreCase(text))
                .findFirst()
                .<Reading>map(Good::new)
                .orElseGet(() -> new Wrong("%s kan inte vara ”%s”. Skriv %s."
                        .formatted(capitalised(column.name()), text, Swedish.list(words, "eller"))));
    }
}
