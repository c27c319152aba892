package se.fyrvakt.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class PressTest {

    private final Press press = new Press(Duration.ofMillis(20));

    @Test
    void two_papers_are_made_at_a_time_and_whoever_waits_in_vain_is_asked_to_come_back() {
        press.make(() -> press.make(() -> {
            assertThatThrownBy(() -> press.make(() -> "en tredje"))
                    .isInstanceOfSatisfying(
                            ResponseStatusException.class,
                            busy -> assertThat(busy.getStatusCode().value()).isEqualTo(503));
            return true;
        }));
        assertThat(press.make(() -> "efteråt")).isEqualTo("efteråt");
    }
}
