package se.fyrvakt.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import se.fyrvakt.ScreenTest;

/** One address that asks and asks keeps nobody else from the door. */
@ScreenTest
class DoorFloodTest {

    private static final int AT_ONCE = 200;

    @Autowired
    Doors doors;

    @Test
    void an_address_that_goes_on_is_told_to_wait_and_others_report_meanwhile() {
        var slug = doors.slug(doors.administration());
        var flooder = doors.reporter();
        var statuses = IntStream.range(0, 3 * AT_ONCE)
                .mapToObj(i -> flooder.get("/anmal/" + slug).getStatus())
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertThat(statuses).containsOnlyKeys(200, 429);
        assertThat(statuses.get(200)).isGreaterThanOrEqualTo(AT_ONCE);
        assertThat(doors.reporter()
                        .report(slug, "Dörren står öppen")
                        .expectFirst("h1")
                        .text())
                .isEqualTo("Tack, anmälan är mottagen");
    }

    @Test
    void whoever_is_told_to_wait_is_told_for_how_long_and_what_to_do() throws Exception {
        var flooder = doors.reporter();
        MockHttpServletResponse answer;
        do {
            answer = flooder.get("/kvitto");
        } while (answer.getStatus() == 200);
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(answer.getContentAsString()).contains("Vänta en minut", "ring din chef");
    }
}
