package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CapacityFilterTest {

    @Test
    void whoever_gets_no_place_is_asked_to_come_back() throws Exception {
        var answer = ask(new CapacityFilter(0, Duration.ZERO));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
    }

    @Test
    void a_place_is_free_again_when_the_answer_is_given() throws Exception {
        var filter = new CapacityFilter(1, Duration.ZERO);

        assertThat(ask(filter).getStatus()).isEqualTo(200);
        assertThat(ask(filter).getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse ask(CapacityFilter filter) throws Exception {
        var answer = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest(), answer, new MockFilterChain());
        return answer;
    }
}
