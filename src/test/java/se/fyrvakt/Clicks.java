package se.fyrvakt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody in a browser of the least kind: cookies, pages and forms, over HTTP to a server that may go away. */
final class Clicks {

    private final HttpClient http;
    private String address;

    Clicks(String address) {
        this(address, InetAddress.getLoopbackAddress());
    }

    /** @param from the network address that the server sees */
    Clicks(String address, InetAddress from) {
        this.address = address;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .localAddress(from)
                .build();
    }

    static Clicks signedIn(String address, String email, String password) throws IOException, InterruptedException {
        var clicks = new Clicks(address);
        var status = clicks.send(clicks.open("/logga-in"), Map.of("email", email, "password", password));
        if (status != 303) {
            throw new AssertionError("not signed in: " + status);
        }
        return clicks;
    }

    /** The same server, started anew on another port. */
    void moveTo(String newAddress) {
        address = newAddress;
    }

    Document open(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode());
        }
        return Jsoup.parse(answer.body());
    }

    int status(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.discarding()).statusCode();
    }

    /** How many bytes the page is as a browser that takes gzip gets it. */
    int bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        return answer.body().length;
    }

    /** Fills in a page's form and sends it; the answer's status, 303 when it was taken. */
    int send(Document page, Map<String, String> filled) throws IOException, InterruptedException {
        var form = (FormElement) page.expectFirst("main form[method=post]");
        var values = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> values.put(field.key(), field.value()));
        form.select("input[type=radio][checked]") // whose empty value jsoup reads as "on"
                .forEach(field -> values.put(field.attr("name"), field.attr("value")));
        values.putAll(filled);
        var body = values.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var post = request(form.attr("action"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return http.send(post.build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }
}
