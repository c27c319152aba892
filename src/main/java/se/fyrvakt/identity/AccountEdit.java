package se.fyrvakt.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** @param id null for a new account */
record AccountEdit(@Nullable Long id, AccountForm form, Problems problems, HttpStatus status) implements Answer.Screen {

    static AccountEdit of(@Nullable Long id, AccountForm form) {
        return new AccountEdit(id, form, Problems.NONE, HttpStatus.OK);
    }

    static AccountEdit wrong(@Nullable Long id, AccountForm form, Problems problems) {
        return new AccountEdit(id, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Says what stands there now, and keeps what was typed to be saved over it. */
    static AccountEdit conflict(Account now, AccountForm form) {
        var employee = now.employeeId() == null ? "inget" : "”" + now.employeeId() + "”";
        var problem = "Någon annan ändrade kontot medan du skrev. Nu är namnet ”%s”, e-postadressen ”%s” och"
                + " anställningsnumret %s. Det du skrev står kvar. Spara igen om det ska gälla.";
        return new AccountEdit(
                now.id(),
                form.on(now.version()),
                Problems.withAll(problem.formatted(now.name(), now.email(), employee)),
                HttpStatus.CONFLICT);
    }

    String title() {
        return id == null ? "Lägg upp konto" : "Ändra kontot";
    }

    String action() {
        return id == null ? "/konton" : "/konton/" + id;
    }
}
