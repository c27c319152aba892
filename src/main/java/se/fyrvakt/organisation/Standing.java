package se.fyrvakt.organisation;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.identity.KeySource;
import se.fyrvakt.identity.RoleSource;
import se.fyrvakt.kernel.Role;

/** Where people stand: the roles they hold by the register of roles, and by being a unit's manager; and what else they are called. */
@Configuration(proxyBeanMethods = false)
class Standing {

    /** Whoever is a deputy is called all that those they stand in for are. */
    @Bean
    KeySource calledByTitleOrAsDeputy() {
        return new KeySource("""
                with stands_for(key) as (
                    select fold_key(:email)
                    union
                    select email_key from deputy where deputy_key = fold_key(:email) and :day between valid_from and valid_until)
                select key from stands_for
                union
                select r.title_key from role r join stands_for s on s.key = r.email_key
                 where (r.held_from is null or r.held_from <= :day) and (r.held_until is null or r.held_until >= :day)
                """);
    }

    /** A role for the administration's own unit reaches everything; for another, that unit and those under it. */
    @Bean
    RoleSource rolesHeld() {
        return new RoleSource("""
                select m.role, reached.unit
                  from role r
                  join role_title n on n.key = r.title_key
                  join (values %s) m(label, role) on m.label = n.role
                  join unit u on u.id = r.unit_id
                  cross join lateral (
                    select null::bigint as unit where u.kind = 'förvaltning'
                    union all
                    select units_under(array[u.id]) where u.kind <> 'förvaltning') reached
                 where r.email_key = fold_key(:email)
                   and coalesce(r.held_from <= :day, true) and coalesce(r.held_until >= :day, true)
                """.formatted(labels()));
    }

    private static String labels() {
        return Stream.of(Role.values())
                .map(role -> "('%s', '%s')".formatted(role.label(), role.name()))
                .collect(joining(", "));
    }

    @Bean
    RoleSource managers() {
        return new RoleSource("""
                select 'MANAGER' as role, units_under(array_agg(u.id)) as unit
                  from unit u
                 where u.manager_email_key = fold_key(:email) and coalesce(u.closed_on > :day, true)
                having count(*) > 0
                """);
    }
}
