package se.fyrvakt.reminder;

import java.util.List;
import java.util.stream.Collectors;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.mail.Letter;

/** What is new to somebody. It leaves the program, so it says kinds and how many, and nothing of what they are about. */
record Reminder(String email, List<Line> lines) {

    /**
     * @param number new ones, or such as have become late
     * @param late how many of them are late
     */
    record Line(Duty duty, long number, long late) {

        /** "2 åtgärder att göra, varav 1 är försenad". */
        String words() {
            var all = number == 1
                    ? duty.words().one()
                    : Swedish.number(number) + " " + duty.words().many();
            return late == 0 ? all : all + (number == 1 ? ", försenad" : ", varav %d sena".formatted(late));
        }
    }

    Letter letter() {
        long number = lines.stream().mapToLong(Line::number).sum();
        return new Letter(
                "påminnelse",
                "Nytt i Idag: " + Swedish.count(number, "uppgift", "uppgifter"),
                lines.stream().map(Line::words).collect(Collectors.joining("\n\n")),
                "/",
                null,
                false);
    }
}
