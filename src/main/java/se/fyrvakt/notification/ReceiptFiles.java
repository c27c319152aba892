package se.fyrvakt.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import se.fyrvakt.attachments.Attachment;
import se.fyrvakt.attachments.Attachments;
import se.fyrvakt.attachments.Candidate;
import se.fyrvakt.attachments.Checked;
import se.fyrvakt.attachments.Limits;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Visitor;

/** What recipients answered when a step was sent. Those who may read the incident may fetch it. */
@Component
record ReceiptFiles(Attachments attachments, Tenancy tenancy) {

    Limits limits(Visitor visitor) {
        return tenancy.read(visitor.administration(), attachments::limits);
    }

    Checked check(@Nullable List<MultipartFile> sent, Visitor visitor) {
        return Attachments.check(sent, limits(visitor));
    }

    List<Attachment> of(NotificationStep step, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> attachments.of(subject(step)));
    }

    void keep(List<Candidate> files, NotificationCase kase, NotificationStep step, Visitor visitor) {
        var incident = new Subject("incidenter", kase.incident());
        tenancy.write(visitor.administration(), () -> {
            attachments.attach(subject(step), incident, files, visitor.name());
            return files;
        });
    }

    private static Subject subject(NotificationStep step) {
        return new Subject(NotificationSteps.ADDRESS, step.id());
    }
}
