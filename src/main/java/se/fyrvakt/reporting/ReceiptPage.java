package se.fyrvakt.reporting;

import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** Where a receipt is typed. */
record ReceiptPage(String typed, Problems problems) implements Answer.Form {

    static final String NUMBER = "kvitto";
}
