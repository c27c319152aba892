package se.fyrvakt.identity;

import java.time.Instant;
import se.fyrvakt.kernel.Swedish;

/**
 * A browser in which somebody is signed in, as the person is shown it.
 *
 * @param browser what the browser said of itself, at most 200 characters
 * @param current whether it is the one that asks
 */
record Session(Instant begun, Instant lastSeen, String browser, String address, boolean current) {

    String lastSeenText() {
        return Swedish.moment(lastSeen);
    }

    String begunText() {
        return Swedish.moment(begun);
    }

    /** "Firefox på Windows", as far as it can be told. */
    String browserText() {
        return program() + " på " + system();
    }

    /** Every browser claims to be its forerunners too, so the youngest names are looked for first. */
    private String program() {
        for (var name : new String[] {"Edg", "OPR", "Firefox", "Chrome", "Safari"}) {
            if (browser.contains(name)) {
                return name.equals("Edg") ? "Edge" : name.equals("OPR") ? "Opera" : name;
            }
        }
        return "Okänd webbläsare";
    }

    private String system() {
        for (var name : new String[] {"Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux"}) {
            if (browser.contains(name)) {
                return name;
            }
        }
        return "okänt system";
    }
}
