package se.fyrvakt.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.attachments.Attachments;
import se.fyrvakt.attachments.Limits;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.Throttle;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.web.Problems;

/** Finds what a receipt is for. Each one that is for nothing counts as a guess. */
@Component
record Following(
        StaffReportRepository reports,
        DoorRepository doors,
        Attachments attachments,
        Throttle throttle,
        Tenancy tenancy,
        Clock clock) {

    sealed interface Found {
        record Report(int administration, FollowedReport report) implements Found {}

        record Nothing() implements Found {}

        record Wait(Instant until) implements Found {}
    }

    Found find(Receipt receipt, String address) {
        var until = throttle.tryReceipt(address);
        if (until.isPresent()) {
            return new Found.Wait(until.get());
        }
        return reports.administrationOf(receipt)
                .flatMap(administration -> tenancy.read(administration, () -> reports.find(receipt))
                        .map(report -> found(administration, report, address)))
                .orElseGet(Found.Nothing::new);
    }

    private Found found(int administration, FollowedReport report, String address) {
        throttle.receiptWasRight(address);
        return new Found.Report(administration, report);
    }

    Limits limits(Found.Report found) {
        return tenancy.read(found.administration(), attachments::limits);
    }

    /** What was written and sent, for whoever reported. */
    FollowedPage page(Found.Report found, MessageForm form, Problems problems) {
        return tenancy.read(
                found.administration(),
                () -> new FollowedPage(
                        found.report(),
                        reports.messages(found.report().id()),
                        attachments
                                .of(new Subject(
                                        Reporting.INCIDENTS, found.report().incident()))
                                .stream()
                                .filter(file -> file.addedBy().equals(Reporting.REPORTER))
                                .toList(),
                        attachments.limits(),
                        form,
                        problems));
    }

    /** What to do first, by the kind that was chosen; where none was, or it is no more, by the last of them. */
    ReceivedPage received(Receipt receipt, Found.Report found) {
        var kinds = tenancy.read(found.administration(), () -> doors.kinds(LocalDate.now(clock)));
        var advice = kinds.stream()
                .filter(kind -> kind.kind().equals(found.report().kind()))
                .findFirst()
                .or(() -> kinds.isEmpty() ? Optional.empty() : Optional.of(kinds.getLast()))
                .map(Door.Kind::advice)
                .orElse("");
        return new ReceivedPage(receipt.grouped(), advice);
    }
}
