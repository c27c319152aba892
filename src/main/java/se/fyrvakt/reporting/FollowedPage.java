package se.fyrvakt.reporting;

import java.util.List;
import se.fyrvakt.attachments.Attachment;
import se.fyrvakt.attachments.Attachments;
import se.fyrvakt.attachments.Limits;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Problems;

/** A report as whoever made it follows it. */
record FollowedPage(
        FollowedReport report,
        List<ReportMessage> messages,
        List<Attachment> files,
        Limits limits,
        MessageForm form,
        Problems problems)
        implements Answer.Form {

    List<Fact> facts() {
        return List.of(
                Fact.of("Läge", Swedish.capitalised(report.progress().word())),
                Fact.of("Anmäld", Swedish.moment(report.reported())));
    }

    String accepted() {
        return Attachments.accepted();
    }
}
