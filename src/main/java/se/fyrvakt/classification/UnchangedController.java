package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.OWNER;

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

/** The owner attests in one step that a classification still is right. */
@Controller
class UnchangedController {

    private final InterviewDesk desk;
    private final Attesting attesting;

    UnchangedController(InterviewDesk desk, Attesting attesting) {
        this.desk = desk;
        this.attesting = attesting;
    }

    @Allowed(OWNER)
    @GetMapping("/intervjuer/oforandrad/{tillgang}")
    Answer ask(@PathVariable AddressNumber tillgang, Visitor visitor) {
        return onOwn(tillgang, visitor, asset -> page(asset, "", Problems.NONE, visitor));
    }

    /** Only what the visitor owns, and what the administration itself decides about. */
    private Answer onOwn(AddressNumber number, Visitor visitor, Function<InterviewedAsset, Answer> answer) {
        return desk.onAsset(number, visitor, asset -> {
            if (!InterviewRights.mayDecide(asset)) {
                return new Answer.NotFound();
            }
            return asset.isOthers() ? Answer.seeOther(ReceivedPage.address(asset)) : answer.apply(asset);
        });
    }

    /** One that was never classified is to be. */
    private Answer page(InterviewedAsset asset, String motive, Problems problems, Visitor visitor) {
        return attesting
                .latest(asset, visitor)
                .<Answer>map(known -> new UnchangedPage(asset, known, motive, problems))
                .orElseGet(() -> Answer.seeOther("/intervjuer/ny/" + asset.id()));
    }

    @Allowed(OWNER)
    @PostMapping("/intervjuer/oforandrad/{tillgang}")
    Answer attest(@PathVariable AddressNumber tillgang, @RequestParam Map<String, String> sent, Visitor visitor) {
        var motive = Typed.text(sent, "motiv");
        var wrong = Typed.wrongMotive(motive);
        return onOwn(
                tillgang,
                visitor,
                asset -> wrong == null
                        ? attest(asset, motive, visitor)
                        : page(asset, motive, Problems.with("motiv", wrong), visitor));
    }

    private Answer attest(InterviewedAsset asset, String motive, Visitor visitor) {
        return attesting
                .attest(asset, motive, visitor)
                .<Answer>map(row -> Answer.seeOther(Notice.BESLUTAD.on("/klassningar/~" + row)))
                .orElseGet(() -> Answer.seeOther("/intervjuer/ny/" + asset.id()));
    }
}
