package se.fyrvakt.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.kernel.Role;

/** Administrations and signed-in people for tests, without passwords and without the registers that roles are read from. */
@Configuration
public class TestAccounts {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient db;
    private final Clock clock;

    TestAccounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Reads the roles from the address itself: {@code 7+coordinator.manager-12@roller.test} is manager of unit 12. */
    @Bean
    static RoleSource rolesInTheAddress() {
        return new RoleSource("""
                select upper(split_part(held, '-', 1)) as role, nullif(split_part(held, '-', 2), '')::bigint as unit
                  from regexp_split_to_table(split_part(split_part(:email, '@', 1), '+', 2), '\\.') as held
                 where :email like '%@roller.test' and held <> ''
                """);
    }

    /** A new administration, empty. */
    public int administration() {
        int number = NUMBER.incrementAndGet();
        return db.sql("insert into administration (name, slug) values (:name, :slug) returning id")
                .param("name", "Provförvaltning " + number)
                .param("slug", "prov-" + number)
                .query(Integer.class)
                .single();
    }

    /** Somebody who holds the roles in the whole administration. */
    public SignedIn signedIn(int administration, Role... roles) {
        return signedIn(administration, Arrays.stream(roles).map(TestAccounts::word));
    }

    /** Somebody who holds the role in one unit and no others. */
    public SignedIn signedIn(int administration, Role role, long unit) {
        return signedIn(administration, Stream.of(word(role) + "-" + unit));
    }

    /** Somebody of that address, who is what the registers say. */
    public SignedIn called(int administration, String email) {
        var known = db.sql("select id from identity.account where fold_key(email) = fold_key(:email)")
                .param("email", email)
                .query(Long.class)
                .optional();
        var account = known.orElseGet(() -> account(administration, email, "Prov " + email));
        return new SignedIn(account, administration, email, session(account));
    }

    /** The same person in another browser. */
    public SignedIn again(SignedIn who) {
        return new SignedIn(who.account(), who.administration(), who.email(), session(who.account()));
    }

    /** All tests come from one network address, and some of them guess. */
    public void forgiveGuesses() {
        db.sql("delete from identity.attempt").update();
    }

    private SignedIn signedIn(int administration, Stream<String> roles) {
        int number = NUMBER.incrementAndGet();
        var email = number + "+" + roles.collect(Collectors.joining(".")) + "@roller.test";
        var account = account(administration, email, "Prov Person " + number);
        return new SignedIn(account, administration, email, session(account));
    }

    private long account(int administration, String email, String name) {
        return db.sql("""
                insert into identity.account (administration, email, name, created_at, password_hash)
                values (:administration, :email, :name, :now, '{none}') returning id
                """)
                .param("administration", administration)
                .param("email", email)
                .param("name", name)
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    private String session(long account) {
        var secret = Secret.random();
        db.sql("""
                insert into identity.session (token_hash, account, created_at, last_seen_at, browser, address)
                values (:digest, :account, :now, :now, 'Prov', '127.0.0.1')
                """)
                .param("digest", secret.digest())
                .param("account", account)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return secret.text();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
