package se.fyrvakt.review;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** What somebody is to decide in a round: managers for their people, and whoever it was sent on to. */
@Controller
class AnswerController {

    private static final String ONE = RoundsPage.ADDRESS + "/{runda}/svara";

    private final ReviewRepository reviews;
    private final Answering answering;
    private final Tenancy tenancy;
    private final Clock clock;

    AnswerController(ReviewRepository reviews, Answering answering, Tenancy tenancy, Clock clock) {
        this.reviews = reviews;
        this.answering = answering;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The way from an item that waits to all of its round. */
    @Allowed(EMPLOYEE)
    @GetMapping(RoundsPage.ADDRESS + "/rad/{rad}")
    Answer lead(@PathVariable AddressNumber rad, Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> reviews.roundOf(rad.number(), LocalDate.now(clock), visitor)
                        .map(round -> Answer.seeOther(RoundsPage.ADDRESS + "/" + round + "/svara"))
                        .orElseGet(Answer.NotFound::new));
    }

    @Allowed(EMPLOYEE)
    @GetMapping(ONE)
    Answer show(@PathVariable AddressNumber runda, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> page(runda, AnswerForm.BLANK, Problems.NONE, visitor));
    }

    /** All is kept, or with anything wrong nothing. */
    @Allowed(EMPLOYEE)
    @PostMapping(ONE)
    Answer answer(@PathVariable AddressNumber runda, @RequestParam Map<String, String> sent, Visitor visitor) {
        try {
            return tenancy.write(visitor.administration(), () -> answer(runda, new AnswerForm(sent), visitor));
        } catch (Refused refused) {
            return refused.page;
        }
    }

    private static final class Refused extends RuntimeException {
        private final transient AnswerPage page;

        Refused(AnswerPage page) {
            super("Something was wrong with the answers.");
            this.page = page;
        }
    }

    private Answer answer(AddressNumber round, AnswerForm form, Visitor visitor) {
        return switch (page(round, form, Problems.NONE, visitor)) {
            case AnswerPage page -> answer(page, form, visitor);
            case Answer other -> other;
        };
    }

    private Answer answer(AnswerPage page, AnswerForm form, Visitor visitor) {
        var problems = answering.answer(page.people(), form, LocalDate.now(clock), visitor);
        if (problems.exist()) {
            throw new Refused(new AnswerPage(page.round(), page.people(), form, problems));
        }
        return Answer.seeOther(Notice.SPARAD.on(
                reviews.of(page.round().id(), LocalDate.now(clock), visitor).isEmpty()
                        ? "/"
                        : page.round().answering()));
    }

    /** A round in which nothing is the visitor's is not there. */
    private Answer page(AddressNumber number, AnswerForm form, Problems problems, Visitor visitor) {
        var today = LocalDate.now(clock);
        var people = AnswerPage.people(reviews.of(number.number(), today, visitor));
        return reviews.round(number.number(), today)
                .filter(round -> !people.isEmpty())
                .<Answer>map(round -> new AnswerPage(round, people, form, problems))
                .orElseGet(Answer.NotFound::new);
    }
}
