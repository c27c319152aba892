package se.fyrvakt.requirements;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.List;
import java.util.Map;
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

/** What an asset's levels demand, assessed many at once. */
@Controller
class DemandController {

    private final DemandDesk desk;
    private final Assessing assessing;

    DemandController(DemandDesk desk, Assessing assessing) {
        this.desk = desk;
        this.assessing = assessing;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, OWNER})
    @GetMapping("/krav/{tillgang}")
    Answer show(@PathVariable AddressNumber tillgang, Visitor visitor) {
        return desk.reading(
                tillgang,
                visitor,
                (asset, demands) -> page(asset, demands, AssessmentForm.of(demands), Problems.NONE, visitor));
    }

    private static Answer page(
            DemandingAsset asset, List<Demand> demands, AssessmentForm form, Problems problems, Visitor visitor) {
        return new DemandPage(
                asset,
                demands,
                form,
                problems,
                DemandRights.mayAssess(visitor, asset),
                visitor.is(COORDINATOR, DIRECTOR));
    }

    @Allowed({COORDINATOR, OWNER})
    @PostMapping("/krav/{tillgang}")
    Answer assess(@PathVariable AddressNumber tillgang, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.assessing(tillgang, visitor, (asset, demands) -> assess(asset, demands, sent, visitor));
    }

    private Answer assess(DemandingAsset asset, List<Demand> demands, Map<String, String> sent, Visitor visitor) {
        var form = AssessmentForm.of(demands, sent);
        var problems = form.problems(demands);
        if (problems.exist()) {
            return page(asset, demands, form.on(demands), problems, visitor);
        }
        assessing.assess(asset, form.changed(demands), form, visitor);
        return Answer.seeOther(Notice.SPARAD.on(asset.address()));
    }

    @Allowed({COORDINATOR, OWNER})
    @PostMapping("/krav/{tillgang}/atgarder")
    Answer remedy(@PathVariable AddressNumber tillgang, Visitor visitor) {
        return desk.assessing(tillgang, visitor, (asset, demands) -> {
            assessing.remedy(asset, demands, visitor);
            return Answer.seeOther(Notice.REGISTRERAD.on(asset.address()));
        });
    }
}
