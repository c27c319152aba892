package se.fyrvakt.duties;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.ReadExample;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** What a duty leads to opens for whoever has the duty, whatever else they may. */
@ScreenTest
class DutyLinksTest {

    private static final int PEOPLE_A_KIND = 3;

    @Autowired
    ReadExample example;

    @Autowired
    DutyRepository duties;

    @Autowired
    Duties kinds;

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @TestFactory
    Stream<DynamicTest> every_kind_opens_for_those_who_have_it() {
        return waiting().entrySet().stream()
                .flatMap(kind -> holders(kind.getValue())
                        .map(who -> DynamicTest.dynamicTest(
                                kind.getKey() + " " + who.email(), () -> opens(kind.getKey(), who))));
    }

    private Map<String, List<Due>> waiting() {
        return tenancy.read(example.administration(), () -> duties.all(LocalDate.now(clock))).stream()
                .collect(groupingBy(due -> due.duty().name()));
    }

    /** Some of the people named, and the coordinator for what nobody is. */
    private Stream<SignedIn> holders(List<Due> kind) {
        var people = kind.stream()
                .flatMap(due -> Stream.ofNullable(due.who()))
                .distinct()
                .filter(working()::contains)
                .limit(PEOPLE_A_KIND)
                .map(email -> accounts.called(example.administration(), email));
        return Stream.concat(people, Stream.of(accounts.signedIn(example.administration(), Role.COORDINATOR)));
    }

    private Set<String> working() {
        return tenancy.read(
                example.administration(),
                () -> db
                        .sql("select email_key from person where email_key is not null and employed_until is null")
                        .query(String.class)
                        .list()
                        .stream()
                        .collect(Collectors.toSet()));
    }

    private void opens(String kind, SignedIn who) {
        for (var link : links(kind, who)) {
            assertThat(visits.as(who).open(link).status()).as(link).isEqualTo(200);
        }
    }

    private List<String> links(String kind, SignedIn who) {
        return visits.as(who).open("/mina-uppgifter?slag=" + kind).html().select("main tbody a[href^=/]").stream()
                .map(link -> link.attr("href"))
                .limit(6)
                .toList();
    }

    @Test
    void whoever_holds_no_role_opens_what_is_theirs() {
        int administration = filled.administration();
        var somebody = accounts.signedIn(administration, Role.EMPLOYEE);
        var mine = new OwnRows(filled, administration, somebody.email());
        mine.fill();
        assertThat(kinds.all().stream()
                        .map(Duty::name)
                        .filter(kind -> !links(kind, somebody).isEmpty()))
                .containsAll(mine.kinds());
        for (var kind : mine.kinds()) {
            opens(kind, somebody);
        }
    }
}
