package se.fyrvakt.identity;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address with a method, and for whom it answers. */
record Route(String address, String method, Decision decision, String handler) {

    /** Every one there is, in the order of their addresses. */
    static List<Route> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue().createWithResolvedBean()))
                .sorted(Comparator.comparing(Route::address).thenComparing(Route::method))
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .collect(joining(","));
        var name = handler.getBeanType().getName().replaceFirst("^se\\.fyrvakt\\.", "") + "#"
                + handler.getMethod().getName();
        return info.getPatternValues().stream()
                .map(address -> new Route(address, methods.isEmpty() ? "alla" : methods, Decision.of(handler), name));
    }

    boolean hasVariables() {
        return address.contains("{");
    }

    String line() {
        return "%-42s %-5s %-48s %s".formatted(address, method, handler, decision.label());
    }
}
