package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox på Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0 | Edge på Windows",
                "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36 | Chrome på Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1 | Safari på iPhone",
                "curl/8.5 | Okänd webbläsare på okänt system"
            })
    void a_browser_is_told_by_its_youngest_name(String said, String text) {
        var session = new Session(Instant.EPOCH, Instant.EPOCH, said, "127.0.0.1", false);

        assertThat(session.browserText()).isEqualTo(text);
    }
}
