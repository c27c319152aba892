package se.fyrvakt.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.RequestDispatcher;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.identity.TestAccounts;

@ScreenTest
class ErrorScreensTest {

    private static final String SECRET = "select hemligt from /srv/fyrvakt";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @ParameterizedTest
    @CsvSource({
        "400, 400, Det gick inte att förstå vad du bad om",
        "401, 404, 'Sidan finns inte, eller så har du inte åtkomst'",
        "403, 404, 'Sidan finns inte, eller så har du inte åtkomst'",
        "404, 404, 'Sidan finns inte, eller så har du inte åtkomst'",
        "405, 404, 'Sidan finns inte, eller så har du inte åtkomst'",
        "409, 409, Någon annan hann före",
        "413, 413, Det du skickade är för stort",
        "415, 400, Det gick inte att förstå vad du bad om",
        "422, 422, Det du skickade går inte att spara",
        "429, 429, För många försök",
        "500, 500, Något gick fel i Fyrvakt",
        "503, 503, Fyrvakt kan inte svara just nu"
    })
    void each_failure_is_told_in_words_and_with_what_to_do(int failed, int shown, String title) throws Exception {
        var answer = send(failure(failed));
        var page = Jsoup.parse(new String(answer.getContentAsByteArray(), "UTF-8"));
        assertThat(answer.getStatus()).isEqualTo(shown);
        assertThat(page.expectFirst("h1").text()).isEqualTo(title);
        assertThat(page.title()).isEqualTo("Fel: " + title + " – Fyrvakt");
        assertThat(page.expectFirst("p.lead").text()).isNotEmpty();
    }

    @Test
    void what_happened_inside_is_in_the_log_under_the_number_on_the_screen_and_nowhere_else() throws Exception {
        var log = listenTo(ErrorPageController.class);
        var answer = send(thrown(new IllegalStateException(SECRET)));
        var page = new String(answer.getContentAsByteArray(), "UTF-8");
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(page).doesNotContain(SECRET).doesNotContain("Exception").doesNotContain("/srv");
        var number = Jsoup.parse(page).expectFirst("main strong").text();
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).contains("Felnummer " + number);
    }

    @Test
    void a_database_that_does_not_answer_and_one_that_lets_another_first_are_told_as_such() {
        assertThat(send(thrown(new CannotGetJdbcConnectionException(SECRET))).getStatus())
                .isEqualTo(503);
        assertThat(send(thrown(new CannotAcquireLockException(SECRET))).getStatus())
                .isEqualTo(409);
    }

    @Test
    void programs_are_told_in_json_without_details() throws Exception {
        var answer = send(thrown(new IllegalStateException(SECRET)).accept(MediaType.APPLICATION_JSON));
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString())
                .contains("\"status\":500")
                .contains("\"felnummer\":\"")
                .doesNotContain("hemligt");
    }

    @Test
    void an_error_screen_never_says_that_something_is_done() throws Exception {
        var answer = send(failure(404).param("klart", "sparad").with(request -> {
            request.setDispatcherType(jakarta.servlet.DispatcherType.ERROR);
            return request;
        }));
        assertThat(answer.getContentAsString()).doesNotContain("Sparat.");
    }

    private MockMvcRequestBuilder failure(int status) {
        return mvc.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status);
    }

    private MockMvcRequestBuilder thrown(Exception exception) {
        return failure(500).requestAttr(RequestDispatcher.ERROR_EXCEPTION, exception);
    }

    private MockHttpServletResponse send(MockMvcRequestBuilder request) {
        return request.with(accounts.signedIn(accounts.administration()).mock())
                .exchange()
                .getResponse();
    }

    private static ListAppender<ILoggingEvent> listenTo(Class<?> where) {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        ((Logger) LoggerFactory.getLogger(where)).addAppender(log);
        return log;
    }
}
