package se.fyrvakt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class TooLargeTest {

    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Test
    void a_file_that_is_too_large_is_said_to_be() throws Exception {
        var answer = send("multipart/form-data; boundary=x", 65 * MEGABYTE);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Det du skickade är för stort");
    }

    @Test
    void a_form_that_is_too_large_is_said_to_be() throws Exception {
        assertThat(send("application/x-www-form-urlencoded", 3 * MEGABYTE).statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> send(String type, int size) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/tillgangar"))
                .header("Cookie", stage.empty().cookies())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(new byte[size]))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
