package se.fyrvakt.stewardship;

import java.time.LocalDate;
import java.util.List;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Tone;

/** The units whose lists somebody attests. */
record StewardshipList(List<StewardedUnit> units, LocalDate today) implements Answer.Screen {

    long left() {
        return units.stream().filter(unit -> !unit.isAttested(today)).count();
    }

    String word(StewardedUnit unit) {
        return unit.attestedOn() == null ? "Aldrig intygad" : "Intygad " + unit.attestedOn();
    }

    Tone tone(StewardedUnit unit) {
        return unit.isAttested(today) ? Tone.OK : Tone.WARN;
    }
}
