package se.fyrvakt.identity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.fyrvakt.ScreenTest;

/** Keeps {@code docs/routes.txt} true: every address of the application, what answers it and who may ask. */
@ScreenTest
class RoutesTest {

    private static final Path ROUTES = Path.of("docs/routes.txt");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void every_address_has_a_decision() {
        assertThat(Route.all(mapping))
                .isNotEmpty()
                .allMatch(route -> route.decision().isMade());
    }

    @Test
    void the_list_of_routes_is_current() throws IOException {
        var actual = Route.all(mapping).stream().map(Route::line).collect(joining("\n", "", "\n"));
        var recorded = Files.exists(ROUTES) ? Files.readString(ROUTES) : "";
        Files.writeString(ROUTES, actual);

        assertThat(recorded)
                .as("docs/routes.txt was out of date and is now rewritten: read it, commit it")
                .isEqualTo(actual);
    }
}
