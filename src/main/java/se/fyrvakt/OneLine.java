package se.fyrvakt;

import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.fyrvakt.kernel.Refusal;

/** Why the program does not start, in one line where the person stands; the whole of it goes to the log. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLine implements SpringBootExceptionReporter {

    /** Boot makes it, with the context that failed, or none. */
    OneLine(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        System.err.println(lineOf(failure));
        if (!(failure instanceof Refusal)) { // those come before there is a log, and have told all
            LoggerFactory.getLogger(OneLine.class).info("Did not start", failure);
        }
        return true;
    }

    static String lineOf(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .flatMap(each -> known(each).stream())
                .findFirst()
                .orElseGet(() -> unknown(failure));
    }

    private static Optional<String> known(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> Optional.of(refusal.line());
            case PortInUseException busy ->
                Optional.of("Porten %d är upptagen. Välj en annan, till exempel: ./fyrvakt start --port %d"
                        .formatted(busy.getPort(), busy.getPort() + 1));
            case FlywayException schema ->
                Optional.of("Databasens tabeller kan inte föras till den här versionen: %s Hela felet står i loggen."
                        .formatted(firstLine(schema)));
            default -> Optional.empty();
        };
    }

    private static String unknown(Throwable failure) {
        return "Fyrvakt kunde inte starta: %s Hela felet står i logs/fyrvakt.log i datamappen."
                .formatted(firstLine(NestedExceptionUtils.getMostSpecificCause(failure)));
    }

    private static String firstLine(Throwable failure) {
        var message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return failure.getClass().getSimpleName() + ", " + message.strip().replaceFirst("\\.?$", ".");
    }
}
