package se.fyrvakt.settings;

import java.util.Arrays;

/** Words that an administration chooses, by the name they go by in the register of texts. None is there until it is written. */
public enum Wording {
    /** Where incidents are reported in IA-systemet, as an address. */
    IA_LINK("länk till IA-systemet"),
    /** A few lines above the report's form, easy to read. */
    REPORT_LEAD("inledning till anmälan"),
    /** The same as the form asks, for those who read easy Swedish. */
    EASY_READ("lättläst om anmälan"),
    /** Whom to ring at once, and the number. */
    URGENT_CALL("vid bråttom ring"),
    /** Who is rung about a statutory deadline, by role and number, one a line in the order they are rung. */
    CALL_LIST("ringlista för lagstadgade frister"),
    /** How many hours before a statutory deadline people are warned: "12, 6, 2, 1". */
    WARNING_HOURS("timmar före en frist då larm går"),
    /** Who sends reports to authorities, as the city's legal operator may. */
    SENDER("den som skickar till myndigheter"),
    /** Where to turn about protective security, and nothing more. */
    PROTECTIVE_SECURITY("säkerhetsskyddschefens telefon");

    private final String word;

    Wording(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static String[] words() {
        return Arrays.stream(values()).map(Wording::word).toArray(String[]::new);
    }
}
