package se.fyrvakt.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.fyrvakt.history.Entry;
import se.fyrvakt.web.Answer.Screen;
import se.fyrvakt.web.Problems;

/**
 * The form of a row.
 *
 * @param row null for a new one
 * @param meanwhile what others did since the form was opened
 * @param clashes fields that both they and the one who is typing have changed
 */
record RegisterEdit(
        Register register,
        @Nullable Row row,
        RowForm form,
        Problems problems,
        List<Entry> meanwhile,
        List<Clash> clashes)
        implements Screen {

    record Clash(Column column, String theirs, String yours) {}

    static RegisterEdit blank(Register register) {
        return new RegisterEdit(register, null, RowForm.blank(), Problems.NONE, List.of(), List.of());
    }

    static RegisterEdit of(Row row) {
        return new RegisterEdit(row.register(), row, RowForm.of(row), Problems.NONE, List.of(), List.of());
    }

    static RegisterEdit refused(Register register, @Nullable Row row, RowForm form, List<Fault> faults) {
        return new RegisterEdit(register, row, form, RowForm.problems(faults), List.of(), List.of());
    }

    /**
     * The form once more, about the row as it is now: fields that only the other one changed say what he wrote, all others what
     * is typed.
     */
    static RegisterEdit meanwhile(Row now, RowForm form, List<Entry> since) {
        var before = before(now, since);
        var taken = new HashMap<Column, String>();
        var clashes = new java.util.ArrayList<Clash>();
        before.forEach((column, old) -> {
            var theirs = Objects.requireNonNullElse(now.cell(column).text(), "");
            var yours = form.value(column).strip();
            if (yours.equals(old)) {
                taken.put(column, theirs);
            } else if (!yours.equals(theirs)) {
                clashes.add(new Clash(column, theirs, yours));
            }
        });
        return new RegisterEdit(
                now.register(), now, form.about(now.version()).with(taken), Problems.NONE, since, clashes);
    }

    /** What fields that have been changed since said when the form was opened. */
    private static Map<Column, String> before(Row now, List<Entry> since) {
        var before = new HashMap<Column, String>();
        for (var entry : since) {
            for (var difference : entry.differences()) {
                now.register().columns().stream()
                        .filter(column -> column.name().equals(difference.field()))
                        .forEach(column ->
                                before.putIfAbsent(column, Objects.requireNonNullElse(difference.before(), "")));
            }
        }
        return before;
    }

    @Override
    public HttpStatus status() {
        return problems.exist()
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : meanwhile.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT;
    }

    String title() {
        return row == null ? register.words().newOne() : "Ändra " + row.label();
    }

    String action() {
        return row == null ? "/" + register.address() : row.href();
    }

    String back() {
        return action();
    }
}
