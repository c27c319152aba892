package se.fyrvakt;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class FyrvaktApplication {

    public static void main(String... args) {
        SpringApplication.run(FyrvaktApplication.class, args);
    }

    /** Days are Stockholm's; an instant is the same everywhere. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }
}
