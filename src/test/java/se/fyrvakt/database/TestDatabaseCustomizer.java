package se.fyrvakt.database;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Connects every test's application to {@link TestDatabase}, the way an administration's own PostgreSQL is connected. */
class TestDatabaseCustomizer implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configuration) {
        return new Connected();
    }

    /** A record, so that contexts that differ in nothing else are shared. */
    private record Connected() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var access = TestDatabase.access();
            TestPropertyValues.of(
                            "FYRVAKT_DB_URL=" + access.url(),
                            "FYRVAKT_DB_USER=" + access.app().user(),
                            "FYRVAKT_DB_PASSWORD=" + access.app().password(),
                            "FYRVAKT_DB_OWNER_USER=" + access.owner().user(),
                            "FYRVAKT_DB_OWNER_PASSWORD=" + access.owner().password(),
                            "spring.datasource.hikari.maximum-pool-size=8")
                    .applyTo(context);
        }
    }
}
