package se.fyrvakt.identity;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Problems;

/** What was filled in about an account, and the version of it that was looked at; 0 for a new one. */
record AccountForm(
        @Nullable Integer version,
        @Nullable String name,
        @Nullable String email,
        @Nullable String employeeId) {

    static final AccountForm BLANK = new AccountForm(0, "", "", "");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    AccountForm {
        version = requireNonNullElse(version, 0);
        name = tidy(name);
        email = tidy(email);
        employeeId = tidy(employeeId);
    }

    static AccountForm of(Account account) {
        return new AccountForm(account.version(), account.name(), account.email(), account.employeeId());
    }

    AccountForm on(int newVersion) {
        return new AccountForm(newVersion, name, email, employeeId);
    }

    /** The version of the account that was looked at. */
    int seen() {
        return requireNonNullElse(version, 0);
    }

    Problems problems() {
        var problems = new LinkedHashMap<String, String>();
        nameProblem(text(name)).ifPresent(problem -> problems.put("name", problem));
        emailProblem(text(email)).ifPresent(problem -> problems.put("email", problem));
        if (text(employeeId).length() > 40) {
            problems.put("employeeId", "Skriv ett anställningsnummer med högst 40 tecken");
        }
        return new Problems(problems);
    }

    static Optional<String> nameProblem(String name) {
        if (name.isEmpty()) {
            return Optional.of("Skriv personens namn");
        }
        return name.length() > 120 ? Optional.of("Skriv ett namn med högst 120 tecken") : Optional.empty();
    }

    static Optional<String> emailProblem(String email) {
        if (email.isEmpty()) {
            return Optional.of("Skriv e-postadressen");
        }
        return email.length() > 254 || !EMAIL.matcher(email).matches()
                ? Optional.of("Skriv en hel e-postadress, som namn@exempel.se")
                : Optional.empty();
    }

    /** Call only on a form without problems. */
    AccountFacts facts() {
        var employee = text(employeeId);
        return new AccountFacts(text(name), text(email), employee.isEmpty() ? null : employee);
    }

    static String text(@Nullable String typed) {
        return requireNonNullElse(typed, "");
    }

    static String tidy(@Nullable String typed) {
        return Swedish.composed(text(typed)).strip();
    }
}
