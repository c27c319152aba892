package se.fyrvakt.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.register.Filled;

/** A file on an incident that the visitor handles. */
@Component
class AttachmentExamples implements Examples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;
    private final Attachments attachments;
    private final Tenancy tenancy;

    AttachmentExamples(Filled filled, Attachments attachments, Tenancy tenancy) {
        this.filled = filled;
        this.attachments = attachments;
        this.tenancy = tenancy;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/bilagor/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var incident = filled.add(
                owner.administration(),
                "incidenter",
                "Nummer",
                "F-" + NUMBER.incrementAndGet(),
                "Rubrik",
                "Fel mejl",
                "Rapporterad",
                "2026-03-05 07:40",
                "Handläggare",
                owner.email());
        var subject = new Subject("incidenter", incident);
        var file = new MockMultipartFile("filer", "mejl.txt", "text/plain", "Klicka här".getBytes(UTF_8));
        return tenancy.write(owner.administration(), () -> {
            var checked = (Checked.Good) Attachments.check(List.of(file), attachments.limits());
            attachments.attach(subject, checked.files(), "Prov");
            return Map.of(
                    "id", String.valueOf(attachments.of(subject).getFirst().id()));
        });
    }
}
