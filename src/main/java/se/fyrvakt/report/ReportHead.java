package se.fyrvakt.report;

import java.util.List;

/**
 * What stands first in a report, as people have written it. What is empty is left out, or is what the registers say.
 *
 * @param caseNumber the diary's number (diarienummer), as text: Fyrvakt is not the diary
 * @param handler who handles it; empty for whoever signs it
 * @param proposals the decisions proposed; empty for the usual one
 */
record ReportHead(String caseNumber, String addressee, String handler, List<String> proposals) {

    static final ReportHead EMPTY = new ReportHead("", "", "", List.of());
}
