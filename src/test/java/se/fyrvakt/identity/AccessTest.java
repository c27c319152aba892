package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.kernel.Role;

/** Every address × every role × {own administration, another one, signed out} is answered as the table of routes says. */
@ScreenTest
class AccessTest {

    /** The server's own way to the error screens: asked for by hand it is not there for anybody. */
    private static final String FAILURE = "/error";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    List<Examples> examples;

    @TestFactory
    Stream<DynamicTest> every_address_answers_as_decided() {
        int own = accounts.administration();
        int other = accounts.administration();
        return Route.all(mapping).stream()
                .filter(route -> !route.address().equals(FAILURE))
                .map(route -> dynamicTest(route.method() + " " + route.address(), () -> check(route, own, other)));
    }

    private void check(Route route, int own, int other) {
        var owner = accounts.signedIn(own, Role.values());
        signedOut(route, address(route, owner));
        var forbidden = address(route, owner);
        for (var role : Role.values()) {
            var visitor = accounts.signedIn(own, role);
            if (!isAllowed(route, role)) {
                assertThat(status(route, forbidden, visitor)).as("%s", role).isEqualTo(404);
                continue;
            }
            allowed(ask(route, address(route, visitor), visitor), role);
            if (route.hasVariables() && !route.decision().open()) {
                var stranger = accounts.signedIn(other, role);
                assertThat(status(route, forbidden, stranger))
                        .as("%s of another administration", role)
                        .isEqualTo(404);
            }
        }
    }

    /** Each visitor is asked once, since what some addresses do is to end the visit. */
    private static boolean isAllowed(Route route, Role role) {
        var roles = route.decision().roles();
        return route.decision().open() || roles.contains(role) || roles.contains(Role.EMPLOYEE);
    }

    private void signedOut(Route route, String address) {
        var answer = ask(route, address, SignedIn.nobody());
        if (route.decision().open()) {
            assertThat(answer.getStatus()).as("open").isLessThan(500).isNotIn(401, 403, 404);
        } else if (route.method().equals("GET")) {
            assertThat(answer.getStatus()).as("signed out").isEqualTo(303);
            assertThat(answer.getHeader("Location")).startsWith("/logga-in");
        } else {
            assertThat(answer.getStatus()).as("signed out").isEqualTo(404);
        }
    }

    /** What it answers is for the module's own tests; here only that it does, and is not refused. */
    private static void allowed(MockHttpServletResponse answer, Role role) {
        assertThat(answer.getStatus()).as("%s", role).isLessThan(500).isNotIn(401, 403, 404);
    }

    private int status(Route route, String address, SignedIn visitor) {
        return ask(route, address, visitor).getStatus();
    }

    private MockHttpServletResponse ask(Route route, String address, SignedIn visitor) {
        return mvc.method(HttpMethod.valueOf(route.method()))
                .uri(URI.create(address))
                .with(visitor.mock())
                .exchange()
                .getResponse();
    }

    private String address(Route route, SignedIn owner) {
        var values = route.hasVariables() ? example(route.address(), owner) : Map.<String, String>of();
        return UriComponentsBuilder.fromUriString(route.address())
                .buildAndExpand(values)
                .encode()
                .toUriString();
    }

    private Map<String, String> example(String address, SignedIn owner) {
        return examples.stream()
                .filter(each -> each.fit(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Examples bean fills the variables of " + address))
                .make(address, owner);
    }
}
