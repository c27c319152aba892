package se.fyrvakt.classification;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** What the screens of received classifications read. */
@Component
record ReceivedDesk(InterviewDesk desk, Receiving receiving, Deciding deciding) {

    /** On an asset that somebody else owns; what is the administration's own is classified in an interview. */
    Answer onOthers(AddressNumber number, Visitor visitor, Function<InterviewedAsset, Answer> answer) {
        return desk.onAsset(
                number,
                visitor,
                asset -> asset.isOthers() ? answer.apply(asset) : Answer.seeOther("/intervjuer/ny/" + asset.id()));
    }

    Optional<Decided> inForce(InterviewedAsset asset, Visitor visitor) {
        return receiving.inForce(asset, visitor);
    }

    /** Before anything is filled in. */
    ReceivedForm begin(InterviewedAsset asset, Visitor visitor) {
        return ReceivedForm.begin(asset, deciding.usualLastDay(visitor));
    }

    Answer page(InterviewedAsset asset, ReceivedForm form, Problems problems, Visitor visitor) {
        return page(asset, inForce(asset, visitor).orElse(null), form, problems, visitor);
    }

    /** @param inForce as it is to be shown */
    Answer page(
            InterviewedAsset asset, @Nullable Decided inForce, ReceivedForm form, Problems problems, Visitor visitor) {
        return new ReceivedPage(asset, inForce, form, desk.scales(visitor), problems);
    }
}
