package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.OWNER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** What others own they classify, and their decision is written in. */
@Controller
class ReceivedController {

    private final ReceivedDesk desk;
    private final Receiving receiving;
    private final Clock clock;

    ReceivedController(ReceivedDesk desk, Receiving receiving, Clock clock) {
        this.desk = desk;
        this.receiving = receiving;
        this.clock = clock;
    }

    @Allowed({COORDINATOR, OWNER})
    @GetMapping("/intervjuer/mottagen/{tillgang}")
    Answer ask(@PathVariable AddressNumber tillgang, Visitor visitor) {
        return desk.onOthers(
                tillgang, visitor, asset -> desk.page(asset, desk.begin(asset, visitor), Problems.NONE, visitor));
    }

    @Allowed({COORDINATOR, OWNER})
    @PostMapping("/intervjuer/mottagen/{tillgang}")
    Answer receive(@PathVariable AddressNumber tillgang, @RequestParam Map<String, String> sent, Visitor visitor) {
        var form = ReceivedForm.of(sent);
        var problems = form.problems(LocalDate.now(clock));
        return desk.onOthers(
                tillgang,
                visitor,
                asset -> problems.exist() ? desk.page(asset, form, problems, visitor) : receive(asset, form, visitor));
    }

    private Answer receive(InterviewedAsset asset, ReceivedForm form, Visitor visitor) {
        return switch (receiving.receive(asset, form, visitor)) {
            case Outcome.Saved saved -> Answer.seeOther(Notice.REGISTRERAD.on(asset.address()));
            case Outcome.Refused(var faults) -> desk.page(asset, form, ReceivedForm.problems(faults), visitor);
            case Outcome.ChangedMeanwhile meanwhile ->
                desk.page(asset, form, Problems.withAll(Conflict.MESSAGE), visitor);
        };
    }
}
