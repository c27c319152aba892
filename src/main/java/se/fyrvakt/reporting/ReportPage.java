package se.fyrvakt.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import se.fyrvakt.attachments.Attachments;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** The form of the staff door. */
record ReportPage(Door door, ReportForm form, Problems problems) implements Answer.Form {

    String accepted() {
        return Attachments.accepted();
    }

    Map<String, String> ongoing() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("ja", "Ja");
        choices.put("nej", "Nej");
        choices.put(ReportForm.UNKNOWN, "Vet inte");
        return choices;
    }
}
