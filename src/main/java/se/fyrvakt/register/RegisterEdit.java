package se.fyrvakt.register;

import java.util.List;
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
 */
record RegisterEdit(Register register, @Nullable Row row, RowForm form, Problems problems, Meanwhile meanwhile)
        implements Screen {

    static RegisterEdit blank(Register register, RowForm form) {
        return new RegisterEdit(register, null, form, Problems.NONE, Meanwhile.NOTHING);
    }

    static RegisterEdit of(Row row) {
        return new RegisterEdit(row.register(), row, RowForm.of(row), Problems.NONE, Meanwhile.NOTHING);
    }

    static RegisterEdit refused(Register register, @Nullable Row row, RowForm form, List<Fault> faults) {
        return new RegisterEdit(register, row, form, RowForm.problems(faults), Meanwhile.NOTHING);
    }

    /**
     * The form once more, about the row as it is now: fields that only the other one changed say what he wrote, all others what
     * is typed.
     */
    static RegisterEdit meanwhile(Row now, RowForm form, List<Entry> since) {
        var meanwhile = Meanwhile.of(now, form.typed(), since);
        return new RegisterEdit(
                now.register(), now, form.about(now.version()).with(meanwhile.typed()), Problems.NONE, meanwhile);
    }

    @Override
    public HttpStatus status() {
        return problems.exist()
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : meanwhile.isSomething() ? HttpStatus.CONFLICT : HttpStatus.OK;
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
