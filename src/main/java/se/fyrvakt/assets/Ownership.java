package se.fyrvakt.assets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.identity.RoleSource;

/** Whoever answers for an asset that is not retired is an owner, and so are their deputies. */
@Configuration(proxyBeanMethods = false)
class Ownership {

    @Bean
    RoleSource owners() {
        return new RoleSource("""
                select 'OWNER' as role, null::bigint as unit
                 where exists (select from asset a
                                where a.id in (select owned_assets(array(select key from called)))
                                  and (a.retired_on is null or a.retired_on > :day))
                """);
    }
}
