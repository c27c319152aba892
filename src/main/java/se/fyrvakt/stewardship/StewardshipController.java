package se.fyrvakt.stewardship;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.MANAGER;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** The lists of assets that a manager attests. */
@Controller
class StewardshipController {

    private final Stewardship stewardship;

    StewardshipController(Stewardship stewardship) {
        this.stewardship = stewardship;
    }

    @Allowed({COORDINATOR, MANAGER})
    @GetMapping("/registervard")
    Answer list(Visitor visitor) {
        return new StewardshipList(stewardship.units(visitor), stewardship.today());
    }

    @Allowed({COORDINATOR, MANAGER})
    @GetMapping("/registervard/{enhet}")
    Answer show(@PathVariable AddressNumber enhet, Visitor visitor) {
        return on(enhet, visitor, unit -> page(unit, AttestationForm.EMPTY, Problems.NONE, visitor));
    }

    private Answer on(AddressNumber number, Visitor visitor, Function<StewardedUnit, Answer> answer) {
        return stewardship.unit(number.number(), visitor).map(answer).orElseGet(Answer.NotFound::new);
    }

    private Answer page(StewardedUnit unit, AttestationForm form, Problems problems, Visitor visitor) {
        return new AttestationPage(unit, stewardship.assets(unit, visitor), form, problems);
    }

    @Allowed({COORDINATOR, MANAGER})
    @PostMapping("/registervard/{enhet}")
    Answer attest(@PathVariable AddressNumber enhet, @RequestParam Map<String, String> sent, Visitor visitor) {
        return on(enhet, visitor, unit -> attest(unit, sent, visitor));
    }

    private Answer attest(StewardedUnit unit, Map<String, String> sent, Visitor visitor) {
        var assets = stewardship.assets(unit, visitor);
        var form = AttestationForm.of(assets, sent);
        var problems = form.problems(assets);
        if (problems.exist()) {
            return page(unit, form, problems, visitor);
        }
        stewardship.attest(unit, assets, form, visitor);
        return Answer.seeOther(Notice.REGISTRERAD.on("/registervard"));
    }
}
