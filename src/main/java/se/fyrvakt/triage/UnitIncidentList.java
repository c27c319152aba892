package se.fyrvakt.triage;

import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Tone;

/** The incidents of a manager's units: that they are, of what kind, and how far they have come. */
record UnitIncidentList(Page<UnitIncident> page) implements Answer.Screen {

    static final String ADDRESS = "/enhetens-incidenter";

    String caption() {
        return Swedish.count(page.total(), "incident", "incidenter") + " på dina enheter, den senaste först";
    }

    static String address(int number) {
        return number == 1 ? ADDRESS : ADDRESS + "?sida=" + number;
    }

    static String state(UnitIncident each) {
        return Swedish.capitalised(each.state().word());
    }

    static Tone tone(UnitIncident each) {
        return switch (each.state()) {
            case RECEIVED, JUDGED -> Tone.INFO;
            case HANDLED -> Tone.WARN;
            case FINISHED -> Tone.REST;
        };
    }
}
