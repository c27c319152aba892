package se.fyrvakt.access;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriUtils;
import se.fyrvakt.register.Column;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Problems;

/**
 * Access that deviates, why, and what can be said about it.
 *
 * @param incidents about it that the visitor sees
 * @param sent what was typed, by the field's name; empty at first
 */
record FindingPage(FoundAccess access, List<Told> incidents, Map<String, String> sent, Problems problems)
        implements Answer.Form {

    static final String REASON = AccessExceptions.REASON.parameter();
    static final String FINDING = AccessExceptions.FINDING.parameter();
    static final String UNTIL = AccessExceptions.UNTIL.parameter();
    static final String KIND = AccountLinks.KIND.parameter();
    static final String PERSON = AccountLinks.PERSON.parameter();
    static final String OWNER = AccountLinks.OWNER.parameter();
    static final String END = "kontot-" + AccountLinks.UNTIL.parameter();

    /** An incident by its number, and where it is shown. */
    record Told(String number, String href) {}

    String typed(String field) {
        return sent.getOrDefault(field, "");
    }

    List<Fact> facts() {
        return List.of(
                Fact.of("System", access.asset()),
                Fact.of("Konto", access.account()),
                Fact.of("Person", access.person()),
                Fact.of("Enhet", access.unit()),
                Fact.of("Mapp", access.folder()),
                Fact.of("Behörighet", access.entitlement()),
                Fact.of("Användning", access.use()),
                Fact.of("Uttag", access.extracted().toString()));
    }

    Map<String, String> findings() {
        var findings = new LinkedHashMap<String, String>();
        access.findings().forEach(each -> findings.put(each.word(), each.sentence()));
        return findings;
    }

    Map<String, String> kinds() {
        return Arrays.stream(AccountLinks.KINDS)
                .collect(LinkedHashMap::new, (all, each) -> all.put(each, each), Map::putAll);
    }

    boolean hasAccount() {
        return !access.account().isEmpty();
    }

    /** The form of an incident about it. Addresses are logged, so whose it is stays out of them. */
    String incident() {
        return "/incidenter/ny?typ=%s&tillgang=%s&rubrik=%s&behorighetsrad=%d"
                .formatted(
                        encoded("behörighet"),
                        encoded(access.assetCode()),
                        encoded("Behörighet som avviker"),
                        access.id());
    }

    /** The form of a measure about it. */
    String measure() {
        return "/atgarder/ny?kalla=%s&atgard=%s"
                .formatted(encoded("behörigheter"), encoded(access.asset() + ": " + access.reasons()));
    }

    private static String encoded(String word) {
        return UriUtils.encode(word, StandardCharsets.UTF_8);
    }

    /** Whether it is of use to say whose the account is. */
    boolean isToBeLinked() {
        return hasAccount()
                && (access.findings().contains(Finding.UNKNOWN)
                        || access.findings().contains(Finding.EXPIRED));
    }

    /** @param column of a register @return its field on this page; two registers share a word */
    static String field(Column column) {
        return column == AccountLinks.UNTIL ? END : column.parameter();
    }
}
