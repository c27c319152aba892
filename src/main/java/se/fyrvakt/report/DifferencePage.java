package se.fyrvakt.report;

import java.util.List;
import se.fyrvakt.document.PaperDifference;
import se.fyrvakt.report.FinalRepository.Final;
import se.fyrvakt.web.Answer;

/** What differs between the text Fyrvakt wrote and the paper that was finally adopted. */
record DifferencePage(Report report, Final attached, List<PaperDifference> paragraphs) implements Answer.Screen {

    List<PaperDifference> differing() {
        return paragraphs.stream()
                .filter(each -> !(each instanceof PaperDifference.Kept))
                .toList();
    }

    long kept() {
        return paragraphs.size() - differing().size();
    }
}
