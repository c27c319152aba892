package se.fyrvakt.ordering;

import java.time.LocalDate;
import se.fyrvakt.kernel.Swedish;

/**
 * Somebody who begins or changes work.
 *
 * @param code the employee number
 * @param unit where they come; empty where the register does not say
 * @param isEmployed whether that is the first day of the employment; else they change unit or post
 */
record Newcomer(long id, String code, String name, String unit, String title, LocalDate day, boolean isEmployed) {

    String address() {
        return NewcomerPage.ADDRESS + "/" + id;
    }

    /** "Ada Ek börjar 1 mars 2027 på Skolan." */
    String sentence() {
        return "%s %s %s%s."
                .formatted(
                        name,
                        isEmployed ? "börjar" : "bytte arbete",
                        Swedish.longDay(day),
                        unit.isEmpty() ? "" : ", " + unit);
    }
}
