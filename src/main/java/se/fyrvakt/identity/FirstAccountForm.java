package se.fyrvakt.identity;

import static se.fyrvakt.identity.AccountForm.text;
import static se.fyrvakt.identity.AccountForm.tidy;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.web.Problems;

/** What the first person fills in. */
record FirstAccountForm(
        @Nullable String administration,
        @Nullable String code,
        @Nullable String name,
        @Nullable String email,
        @Nullable String password) {

    static final FirstAccountForm BLANK = new FirstAccountForm("", "", "", "", "");

    private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("[^a-z0-9]+");

    FirstAccountForm {
        administration = tidy(administration);
        code = tidy(code);
        name = tidy(name);
        email = tidy(email);
        password = text(password);
    }

    Problems problems(PasswordRules rules) {
        var problems = new LinkedHashMap<String, String>();
        if (text(administration).isEmpty() || text(administration).length() > 120) {
            problems.put("administration", "Skriv förvaltningens namn, med högst 120 tecken");
        }
        if (slug().isEmpty() || text(code).length() > 20) {
            problems.put("code", "Skriv en kod med bokstäver eller siffror, högst 20 tecken");
        }
        AccountForm.nameProblem(text(name)).ifPresent(problem -> problems.put("name", problem));
        AccountForm.emailProblem(text(email)).ifPresent(problem -> problems.put("email", problem));
        rules.fault(text(password), text(name), text(email), text(administration))
                .ifPresent(problem -> problems.put("password", problem));
        return new Problems(problems);
    }

    /** Call only on a form without problems. */
    FirstAccountFacts facts() {
        var person = new AccountFacts(text(name), text(email), null);
        return new FirstAccountFacts(text(administration), text(code), slug(), person, text(password));
    }

    private String slug() {
        var plain = Normalizer.normalize(text(code), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return NOT_IN_ADDRESSES
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
    }
}
