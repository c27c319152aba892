package se.fyrvakt.register;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** What was sent to give several rows one value. */
record ManyForm(Register register, MultiValueMap<String, String> sent, RegisterDesk desk, Visitor visitor) {

    Answer answer() {
        var column = column();
        if (column == null) {
            return again(Problems.with(RegisterMany.COLUMN, "Välj vilken uppgift som ska ändras."));
        }
        var ids = seen(chosen());
        if (ids.isEmpty()) {
            return again(Problems.with(RegisterMany.ROW, "Kryssa för minst en rad."));
        }
        var faults = desk.assigning().assign(register, ids, column, value(), visitor);
        return faults.isEmpty()
                ? Answer.seeOther(Notice.SPARAD.on("/" + register.address() + filter().query()))
                : again(problems(faults));
    }

    private static Problems problems(List<Fault> faults) {
        return Problems.with(
                RegisterMany.VALUE,
                faults.stream().map(Fault::message).distinct().limit(3).collect(Collectors.joining(" ")));
    }

    private @org.jspecify.annotations.Nullable Column column() {
        var asked = sent.getFirst(RegisterMany.COLUMN);
        return register.columns().stream()
                .filter(column ->
                        column.parameter().equals(asked) && !register.key().contains(column))
                .findFirst()
                .orElse(null);
    }

    private Set<Long> chosen() {
        return sent.getOrDefault(RegisterMany.ROW, List.of()).stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Only rows that the visitor sees. */
    private List<Long> seen(Set<Long> ids) {
        return desk.tenancy()
                .read(
                        visitor.administration(),
                        () -> ids.stream()
                                .filter(id -> desk.rows()
                                        .find(register, id, Sight.of(register, visitor))
                                        .isPresent())
                                .toList());
    }

    private String value() {
        return Objects.requireNonNullElse(sent.getFirst(RegisterMany.VALUE), "");
    }

    private ListFilter filter() {
        var query = Objects.requireNonNullElse(sent.getFirst(RegisterMany.LIST), "");
        Map<String, String> parameters = new HashMap<>();
        UriComponentsBuilder.fromUriString(query.startsWith("?") ? query : "")
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> parameters.put(name, decoded(value)));
        return desk.tenancy()
                .read(visitor.administration(), () -> desk.filter(register, parameters))
                .orElseGet(() -> ListFilter.of(register, parameters));
    }

    private static String decoded(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : UriUtils.decode(value.replace('+', ' '), "UTF-8");
    }

    private Answer again(Problems problems) {
        return desk.readings().in(register, visitor, () -> {
            var page = desk.rows().search(register, filter(), Sight.of(register, visitor));
            desk.readings().several(register, page.items().size(), "visade en lista med %s", visitor);
            return new RegisterMany(
                    register, filter(), page, sent.getFirst(RegisterMany.COLUMN), value(), chosen(), problems);
        });
    }
}
