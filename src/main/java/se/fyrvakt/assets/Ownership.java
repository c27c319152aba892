package se.fyrvakt.assets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.identity.RoleSource;

/** Whoever owns an asset that is not retired is an owner. */
@Configuration(proxyBeanMethods = false)
class Ownership {

    @Bean
    RoleSource owners() {
        return new RoleSource("""
                select 'OWNER' as role, null::bigint as unit
                 where exists (select from asset a
                                where a.owner_email_key = fold_key(:email) and (a.retired_on is null or a.retired_on > :day))
                """);
    }
}
