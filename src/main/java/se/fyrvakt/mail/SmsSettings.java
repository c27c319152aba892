package se.fyrvakt.mail;

import org.springframework.core.env.Environment;
import se.fyrvakt.kernel.Refusal;

/**
 * The gateway that text messages are sent by; without an address there is none.
 *
 * @param body what is posted, with {till} and {text} where the number and the words go
 */
record SmsSettings(String url, String token, String body) {

    private static final String TO = "{till}";
    private static final String TEXT = "{text}";
    private static final String STANDARD = "{\"to\": \"{till}\", \"message\": \"{text}\"}";

    static SmsSettings of(Environment settings) {
        var url = settings.getProperty("FYRVAKT_SMS_URL", "");
        var body = settings.getProperty("FYRVAKT_SMS_BODY", STANDARD);
        if (!url.isEmpty() && !(body.contains(TO) && body.contains(TEXT))) {
            throw new Refusal("FYRVAKT_SMS_BODY ska ha {till} där numret står och {text} där orden står.");
        }
        return new SmsSettings(url, settings.getProperty("FYRVAKT_SMS_TOKEN", ""), body);
    }

    boolean isSet() {
        return !url.isEmpty();
    }

    boolean isJson() {
        return body.stripLeading().startsWith("{\"");
    }

    /** The token shows itself to nobody, logs included. */
    @Override
    public String toString() {
        return url;
    }
}
