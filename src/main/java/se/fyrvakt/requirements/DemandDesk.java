package se.fyrvakt.requirements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Answer;

/** What the screens of requirements read. What somebody may not see is not found. */
@Component
class DemandDesk {

    private final DemandRepository demands;
    private final JdbcClient db;
    private final Tenancy tenancy;
    private final Clock clock;

    DemandDesk(DemandRepository demands, JdbcClient db, Tenancy tenancy, Clock clock) {
        this.demands = demands;
        this.db = db;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** On an asset and what is demanded of it today, for those who may read it. */
    Answer reading(AddressNumber number, Visitor visitor, BiFunction<DemandingAsset, List<Demand>, Answer> answer) {
        return on(number, visitor, DemandRights::mayRead, answer);
    }

    /** The same for those who may assess it. */
    Answer assessing(AddressNumber number, Visitor visitor, BiFunction<DemandingAsset, List<Demand>, Answer> answer) {
        return on(number, visitor, DemandRights::mayAssess, answer);
    }

    private Answer on(
            AddressNumber number,
            Visitor visitor,
            BiPredicate<Visitor, DemandingAsset> right,
            BiFunction<DemandingAsset, List<Demand>, Answer> answer) {
        return tenancy.read(visitor.administration(), () -> find(number.number(), visitor))
                .filter(asset -> right.test(visitor, asset))
                .map(asset -> answer.apply(asset, of(asset, visitor)))
                .orElseGet(Answer.NotFound::new);
    }

    private List<Demand> of(DemandingAsset asset, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> demands.of(asset.id(), today()));
    }

    /** Within a transaction of the administration. */
    Optional<DemandingAsset> find(long asset, Visitor visitor) {
        return db.sql(
                        "select id, asset_id, name, id in (select owned_assets(:keys)) as is_own from asset where id = :id")
                .param("keys", visitor.called())
                .param("id", asset)
                .query((found, n) -> new DemandingAsset(
                        found.getLong("id"),
                        found.getString("asset_id"),
                        found.getString("name"),
                        found.getBoolean("is_own")))
                .optional();
    }
}
