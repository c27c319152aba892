package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.kernel.Role;

@ScreenTest
class SessionsTest {

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private SignedIn anna = SignedIn.nobody();

    @BeforeEach
    void anna() {
        anna = accounts.signedIn(accounts.administration(), Role.COORDINATOR);
    }

    @Test
    void a_session_unused_for_eight_hours_has_ended() {
        age("last_seen_at", "7 hours 59 minutes");
        assertThat(isSignedIn()).isTrue();
        age("last_seen_at", "8 hours");
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void a_session_lasts_twelve_hours_however_much_it_is_used() {
        age("created_at", "12 hours");
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void the_latest_visit_is_written_once_a_minute_and_no_oftener() {
        age("last_seen_at", "30 seconds");
        var before = lastSeen();
        isSignedIn();
        assertThat(lastSeen()).isEqualTo(before);
        age("last_seen_at", "61 seconds");
        isSignedIn();
        assertThat(lastSeen()).isAfter(before);
    }

    @Test
    void the_gate_asks_two_statements_whoever_comes() {
        var asked = Statements.during(() -> visits.as(anna).answerOf("/finns-inte"));

        assertThat(asked).hasSize(2);
        assertThat(asked.get(0)).contains("identity.session").contains("set_config");
        assertThat(asked.get(1)).contains("role");
    }

    @Test
    void files_and_visitors_without_a_session_cost_no_statement() {
        assertThat(Statements.during(() -> visits.as(anna).answerOf("/filer/x/fyrvakt.css")))
                .isEmpty();
        assertThat(Statements.during(() -> visits.as(SignedIn.nobody()).answerOf("/logga-in")))
                .isEmpty();
    }

    @Test
    void what_the_browser_keeps_is_stored_nowhere() {
        var stored = TestDatabase.owner()
                .sql("select token_hash from identity.session where account = ?")
                .param(anna.account())
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(stored)
                .isEqualTo(Secret.digest(String.valueOf(anna.session())))
                .hasSize(32);
    }

    private boolean isSignedIn() {
        return visits.as(anna).answerOf("/konto").getStatus() == 200;
    }

    private void age(String column, String interval) {
        TestDatabase.owner()
                .sql("update identity.session set %s = now() - interval '%s' where account = ?"
                        .formatted(column, interval))
                .param(anna.account())
                .update();
    }

    private OffsetDateTime lastSeen() {
        return TestDatabase.owner()
                .sql("select last_seen_at from identity.session where account = ?")
                .param(anna.account())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .single();
    }
}
