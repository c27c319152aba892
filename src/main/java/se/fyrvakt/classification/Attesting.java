package se.fyrvakt.classification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;

/** The same levels decided anew, for another term. */
@Component
class Attesting {

    private final KnownRepository known;
    private final DecidedRows rows;
    private final Deciding deciding;
    private final Tenancy tenancy;
    private final Clock clock;

    Attesting(KnownRepository known, DecidedRows rows, Deciding deciding, Tenancy tenancy, Clock clock) {
        this.known = known;
        this.rows = rows;
        this.deciding = deciding;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The latest, if it has a level of every aspect. */
    Optional<KnownClassification> latest(InterviewedAsset asset, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> latest(asset));
    }

    private Optional<KnownClassification> latest(InterviewedAsset asset) {
        return known.latest(asset.id(), LocalDate.now(clock))
                .filter(latest -> latest.levels().size() == Aspect.values().length);
    }

    /** @return the number of the new row; empty where there is nothing to attest */
    Optional<Long> attest(InterviewedAsset asset, String motive, Visitor visitor) {
        return tenancy.write(
                visitor.administration(),
                () -> latest(asset)
                        .map(latest -> rows.save(asset, cells(latest, motive, visitor), UUID.randomUUID(), visitor)));
    }

    private Map<String, String> cells(KnownClassification latest, String motive, Visitor visitor) {
        var cells = new HashMap<String, String>();
        latest.levels().forEach((aspect, level) -> cells.put(aspect.word(), level.toString()));
        cells.put("Giltig till", deciding.usualLastDay(visitor).toString());
        cells.put("Motivering", motive);
        cells.put("Metod", "Oförändrad sedan " + latest.decidedOn());
        return cells;
    }
}
