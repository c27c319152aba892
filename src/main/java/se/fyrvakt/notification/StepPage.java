package se.fyrvakt.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.fyrvakt.attachments.Attachment;
import se.fyrvakt.attachments.Attachments;
import se.fyrvakt.attachments.Limits;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Problems;

/** A step: what is to stand in the authority's form, and that it was sent. */
record StepPage(
        NotificationCase kase,
        NotificationStep step,
        List<FormAnswer> answers,
        List<Attachment> receipts,
        Limits limits,
        StepForm form,
        Problems problems,
        boolean mayWrite,
        Instant now)
        implements Answer.Form {

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Till", step.recipient()));
        facts.add(Fact.of("Läge", step.isSent() && step.isLate(now) ? "skickad för sent" : step.state()));
        if (step.due() != null) {
            facts.add(Fact.of("Senast", NotificationPage.moment(step.due()) + tail(step.left(now))));
        }
        if (step.isSent()) {
            facts.add(Fact.of("Skickad", NotificationPage.moment(step.sent()) + tail(step.sender())));
            facts.add(Fact.of("Mottagarens ärendenummer", step.reference()));
        }
        receipts.forEach(file -> facts.add(new Fact("Kvitto", file.label(), file.address())));
        if (!step.note().isEmpty()) {
            facts.add(Fact.of("Anteckning", step.note()));
        }
        return facts;
    }

    String accepted() {
        return Attachments.accepted();
    }

    String receiptHint() {
        return "Det mottagaren svarade. " + limits.words();
    }

    private static String tail(String words) {
        return words.isEmpty() ? "" : ", " + words;
    }

    String incident() {
        return "/anmalningar/" + kase.incident();
    }

    /** Where a late step is to say why. */
    String noteLabel() {
        return step.due() != null && now.isAfter(step.due()) ? "Varför den är sen" : "Anteckning";
    }
}
