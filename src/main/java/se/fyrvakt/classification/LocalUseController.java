package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.OWNER;

import java.util.Map;
import org.springframework.stereotype.Controller;
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

/** Somebody attests in one step that the local use agrees with what was received. */
@Controller
class LocalUseController {

    private static final String MEANWHILE =
            "Någon annan ändrade klassningen medan du läste. Se efter att nivåerna stämmer och intyga igen.";

    private final ReceivedDesk desk;
    private final Receiving receiving;

    LocalUseController(ReceivedDesk desk, Receiving receiving) {
        this.desk = desk;
        this.receiving = receiving;
    }

    @Allowed({COORDINATOR, OWNER})
    @PostMapping("/intervjuer/mottagen/{tillgang}/intyg")
    Answer attest(@PathVariable AddressNumber tillgang, @RequestParam Map<String, String> sent, Visitor visitor) {
        return desk.onOthers(
                tillgang,
                visitor,
                asset -> desk.inForce(asset, visitor)
                        .filter(Decided::canBeAttested)
                        .map(inForce -> attest(asset, inForce.using(Typed.text(sent, ReceivedPage.USE)), sent, visitor))
                        .orElseGet(() -> Answer.seeOther(ReceivedPage.address(asset))));
    }

    private Answer attest(InterviewedAsset asset, Decided inForce, Map<String, String> sent, Visitor visitor) {
        return switch (receiving.attest(asset, inForce, Typed.number(sent, "version", 0), visitor)) {
            case Outcome.Saved saved -> Answer.seeOther(Notice.INTYGAD.on(asset.address()));
            case Outcome.Refused(var faults) ->
                page(
                        asset,
                        inForce,
                        Problems.with(ReceivedPage.USE, faults.getFirst().message()),
                        visitor);
            case Outcome.ChangedMeanwhile meanwhile -> page(asset, inForce, Problems.withAll(MEANWHILE), visitor);
        };
    }

    private Answer page(InterviewedAsset asset, Decided inForce, Problems problems, Visitor visitor) {
        return desk.page(asset, inForce, desk.begin(asset, visitor), problems, visitor);
    }
}
