package se.fyrvakt.database;

import java.nio.file.Path;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.fyrvakt.database.DatabaseAccess.Login;

/** Which PostgreSQL is used, and as whom: migrations as the owner, everything else as the application's own role. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** A bean of its own so that the pool, which needs it, is closed before it is stopped. */
    @Bean(destroyMethod = "close")
    Database database(Environment settings) {
        if (ExternalPostgres.isChosen(settings)) {
            return ExternalPostgres.of(settings);
        }
        var folder = DataFolder.at(Path.of(settings.getRequiredProperty("fyrvakt.data")));
        var serves = !"none".equals(settings.getProperty("spring.main.web-application-type"));
        return serves || folder.isFree()
                ? LocalPostgres.start(folder, settings.getProperty("fyrvakt.database.options", ""))
                : RunningPostgres.of(folder);
    }

    @Bean
    JdbcConnectionDetails pool(Database database) {
        var access = database.access();
        return new PoolDetails(access.url(), access.app());
    }

    @Bean
    FlywayConnectionDetails migrations(Database database) {
        var access = database.access();
        return new MigrationDetails(access.url(), access.owner());
    }

    private record PoolDetails(String getJdbcUrl, Login login) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record MigrationDetails(String getJdbcUrl, Login login) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
