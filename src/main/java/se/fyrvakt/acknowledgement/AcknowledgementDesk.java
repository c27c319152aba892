package se.fyrvakt.acknowledgement;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Placed;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** What the screens of reading show. */
@Component
record AcknowledgementDesk(AcknowledgementRepository readings, Tenancy tenancy, Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Answer own(Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> new ReadingPage(readings.own(visitor.email(), today()), staff(visitor), today()));
    }

    private List<Coverage> staff(Visitor visitor) {
        return visitor.is(COORDINATOR, MANAGER) ? readings.coverage(placed(visitor), today()) : List.of();
    }

    private static Placed placed(Visitor visitor) {
        return visitor.placed(COORDINATOR, MANAGER);
    }

    /** One of those the visitor is to read, or has read. */
    Optional<ToRead> own(AddressNumber number, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> readings.own(visitor.email(), today())).stream()
                .filter(document -> document.id() == number.number())
                .findFirst();
    }

    /** A document that somebody the visitor manages is to read; of another it is not there. */
    Answer onDocument(AddressNumber number, Visitor visitor, Function<Coverage, Answer> answer) {
        return tenancy.read(
                        visitor.administration(), () -> readings.coverage(number.number(), placed(visitor), today()))
                .map(answer)
                .orElseGet(Answer.NotFound::new);
    }

    Answer readers(Coverage coverage, int number, Together form, Problems problems, Visitor visitor) {
        var page = unread(coverage, number, visitor);
        return page.isEmpty() && number > 1
                ? Answer.seeOther(coverage.readers())
                : new ReadersPage(coverage, page, form, problems, today());
    }

    private Page<Reader> unread(Coverage coverage, int number, Visitor visitor) {
        return tenancy.read(
                visitor.administration(), () -> readings.unread(coverage.document(), placed(visitor), today(), number));
    }
}
