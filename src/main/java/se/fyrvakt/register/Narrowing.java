package se.fyrvakt.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a list: what was asked for, within what may be seen. They speak of the register's table only. */
final class Narrowing {

    private final Register register;
    private final Registers registers;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Narrowing(Register register, ListFilter filter, Sight sight, Registers registers) {
        this.register = register;
        this.registers = registers;
        conditions.add(sight.condition(register));
        parameters.putAll(sight.parameters());
        if (filter.selection() != null) {
            conditions.add(filter.selection().condition());
            parameters.putAll(filter.selection().parameters());
        }
        if (!filter.words().isEmpty()) {
            conditions.add("t.id in (select matching(cast(:table as regclass), cast(:words as text[])))");
            parameters.put("table", register.table());
            parameters.put("words", filter.words().toArray(String[]::new));
        }
        if (filter.state() != null) {
            conditions.add("(" + register.lived().state("t") + ") = :state");
            parameters.put("state", filter.state());
        }
        if (filter.missing() != null) {
            conditions.add("t." + filter.missing().sql() + " is null");
        }
        filter.values().forEach(this::add);
    }

    private void add(Column column, String value) {
        var name = "v" + parameters.size();
        conditions.add(condition(column, "t." + column.sql(), ":" + name));
        parameters.put(name, value);
    }

    private String condition(Column column, String held, String asked) {
        return switch (column.kind()) {
            case Kind.YesNo y ->
                "%s is not distinct from case lower(%s) when 'ja' then true when 'nej' then false end"
                        .formatted(held, asked);
            case Kind.Reference(var to) -> "%s in (%s)".formatted(held, meant(registers.get(to), asked));
            case Kind.Number n -> "%s::text = %s".formatted(held, asked);
            case Kind.Day d -> "to_char(%s, 'YYYY-MM-DD') = %s".formatted(held, asked);
            case Kind.Decimal(var suffix) -> "%s::text = replace(%s, ',', '.')".formatted(held, asked);
            case Kind.Moment m -> "moment_text(%s) like %s || '%%'".formatted(held, asked);
            default -> "fold(%s) like like_pattern(%s)".formatted(held, asked);
        };
    }

    /** The rows a person means by a key or a part of a name, and for a tree all that stand under them. */
    private String meant(Register target, String asked) {
        var named = """
                select m.id from %s m where m.key = fold_key(%2$s)
                    or (m.folded like like_pattern(%2$s) and not exists (select from %1$s k where k.key = fold_key(%2$s)))
                """.formatted(target.table(), asked);
        return target.columns().stream()
                .filter(target::leadsUp)
                .findFirst()
                .map(up -> """
                        with recursive under(id) as (%s union select u.id from %s u join under on u.%s = under.id)
                        select id from under
                        """.formatted(named, target.table(), up.sql()))
                .orElse(named);
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
