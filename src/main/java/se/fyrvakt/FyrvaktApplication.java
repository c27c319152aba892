package se.fyrvakt;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import se.fyrvakt.deadlines.DeadlineCommand;
import se.fyrvakt.kernel.Command;
import se.fyrvakt.kernel.Refusal;

@SpringBootApplication
public class FyrvaktApplication {

    static final String SERVE = "start";

    /** The first word says what to do; {@code ./fyrvakt} is who calls. */
    public static void main(String... arguments) {
        var word = arguments.length == 0 || arguments[0].startsWith("--") ? SERVE : arguments[0];
        try {
            if (word.equals(SERVE)) {
                application().run(arguments);
            } else {
                System.exit(command(word, arguments));
            }
        } catch (RuntimeException e) {
            System.exit(1); // OneLine has told why
        }
    }

    private static SpringApplication application() {
        var application = new SpringApplication(FyrvaktApplication.class);
        application.addListeners(new BeforeStart());
        return application;
    }

    private static int command(String word, String... arguments) {
        return word.equals(DeadlineCommand.WORD) ? deadlines(arguments) : commandOfTheProgram(word, arguments);
    }

    /** Without the program around it: a clock may be running while the server does not. */
    private static int deadlines(String... arguments) {
        try {
            DeadlineCommand.run(Arrays.stream(arguments).skip(1).toList(), System.out);
            return 0;
        } catch (Refusal refusal) {
            System.err.println(refusal.line());
            return 1;
        }
    }

    private static int commandOfTheProgram(String word, String... arguments) {
        var application = application();
        application.setDefaultProperties(Map.of("spring.main.web-application-type", "none"));
        var settings = Arrays.stream(arguments).filter(each -> each.startsWith("--fyrvakt."));
        var typed = Arrays.stream(arguments).skip(1).filter(each -> !each.startsWith("--fyrvakt."));
        var started = application.run(settings.toArray(String[]::new));
        try (var context = started) {
            return command(word, context).run(typed.toList());
        } catch (Refusal refusal) {
            System.err.println(refusal.line());
            return 1;
        }
    }

    private static Command command(String word, ConfigurableApplicationContext context) {
        return context.getBeanProvider(Command.class).stream()
                .filter(command -> command.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("Okänt ord: %s. Skriv ./fyrvakt help för att se vad som finns.".formatted(word)));
    }

    /** Days are Stockholm's; an instant is the same everywhere. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }
}
