package se.fyrvakt.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;
import se.fyrvakt.mail.Delivery.Delivered;
import se.fyrvakt.mail.Delivery.Down;
import se.fyrvakt.mail.Delivery.Later;
import se.fyrvakt.mail.Delivery.Never;

/** Sends text messages by an HTTP gateway. They hold no more than a subject: which step, and how long is left. */
@Component
class SmsCarrier implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int MOVED = 300;
    private static final int REFUSED = 400;
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;

    private final SmsSettings settings;

    SmsCarrier(SmsSettings settings) {
        this.settings = settings;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isSet() {
        return settings.isSet();
    }

    @Override
    public Round begin() {
        return new SmsRound(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    }

    private final class SmsRound implements Round {

        private final HttpClient client;

        SmsRound(HttpClient client) {
            this.client = client;
        }

        @Override
        public Delivery carry(Parcel parcel) {
            try {
                return delivery(
                        client.send(request(parcel), BodyHandlers.discarding()).statusCode());
            } catch (IOException silent) {
                return new Down("SMS-tjänsten svarar inte.");
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return new Down("Fyrvakt stoppades.");
            }
        }

        @Override
        public void close() {
            client.close();
        }
    }

    private HttpRequest request(Parcel parcel) {
        var request = HttpRequest.newBuilder(URI.create(settings.url()))
                .timeout(PATIENCE)
                .header("Content-Type", settings.isJson() ? "application/json" : "application/x-www-form-urlencoded")
                .header("Idempotency-Key", parcel.identifier().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body(parcel)));
        if (!settings.token().isEmpty()) {
            request.header("Authorization", "Bearer " + settings.token());
        }
        return request.build();
    }

    private String body(Parcel parcel) {
        return settings.body()
                .replace("{till}", escaped(parcel.receiver()))
                .replace("{text}", escaped(parcel.subject()));
    }

    private String escaped(String text) {
        return settings.isJson()
                ? text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ")
                : URLEncoder.encode(text, UTF_8);
    }

    private static Delivery delivery(int status) {
        if (status >= OK && status < MOVED) {
            return new Delivered();
        }
        return status >= REFUSED && status < BROKEN && status != TOO_MANY
                ? new Never(
                        "SMS-tjänsten tar inte emot det (svar %d). Kontrollera numret, FYRVAKT_SMS_URL och FYRVAKT_SMS_TOKEN."
                                .formatted(status))
                : new Later("SMS-tjänsten bad oss vänta (svar %d).".formatted(status));
    }
}
