package se.fyrvakt.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.CalledRows.Called;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Problems;

/** One duty: what it is, what has been said of it, and a form to say more or put it off. */
record DutyRemarkPage(
        Due due, Called row, List<Remark> remarks, DutyRemarkForm form, Problems problems, LocalDate today)
        implements Answer.Form {

    String address() {
        return due.duty().address(due.row());
    }

    String start() {
        return DutyPage.start(due.duty(), row);
    }

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Gäller", row.label()));
        facts.add(Fact.of("Senast", Objects.toString(due.day(), "Ingen dag satt")));
        facts.add(Fact.of("Vilar på", due.duty().words().ground()));
        return facts;
    }

    static String said(Remark remark) {
        return remark.name() + ", " + Swedish.moment(remark.at())
                + (remark.putOffUntil() == null ? "" : ", uppskjuten till " + remark.putOffUntil());
    }
}
