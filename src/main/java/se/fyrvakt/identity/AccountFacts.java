package se.fyrvakt.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an administrator says of an account. */
record AccountFacts(String name, String email, @Nullable String employeeId) {

    static AccountFacts of(Account account) {
        return new AccountFacts(account.name(), account.email(), account.employeeId());
    }

    /** As history and its readers know the fields. */
    Map<String, @Nullable String> fields() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("Namn", name);
        fields.put("E-post", email);
        fields.put("Anställningsnummer", employeeId);
        return fields;
    }
}
