package se.fyrvakt.forum;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting of a forum. Texts are empty where there are none. */
record Meeting(long id, LocalDate day, String forum, String subject, String participants, String agenda) {

    /** A measure that was decided on there. */
    record Decision(
            long id, String text, String who, @Nullable LocalDate due, String status) {

        String href() {
            return "/atgarder/~" + id;
        }

        String dueWords() {
            return due == null ? "" : due.toString();
        }
    }

    /** How its measures refer to it. */
    String reference() {
        return forum + " " + day;
    }

    List<String> points() {
        return agenda.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String address(long id) {
        return ForumPage.ADDRESS + "/mote/" + id;
    }
}
