package se.fyrvakt.reporting;

import java.util.List;
import se.fyrvakt.register.Row;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** What whoever reported an incident and those who handle it have written to each other. */
record MessagePage(
        Row row,
        StaffReportRepository.Reporter reporter,
        List<ReportMessage> messages,
        boolean mayAnswer,
        MessageForm form,
        Problems problems)
        implements Answer.Form {

    static String address(long incident) {
        return "/anmalare/" + incident;
    }

    String address() {
        return address(row.id());
    }
}
