package se.fyrvakt.queue;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.queue.Queued.Similar;
import se.fyrvakt.queue.Queued.Weight;

/** How an asset in the queue is read from what the database answers. */
final class QueuedRow {

    private QueuedRow() {}

    static Queued read(ResultSet found) throws SQLException {
        return new Queued(
                found.getLong("id"),
                found.getLong("place"),
                found.getString("asset_id"),
                found.getString("name"),
                found.getString("owner"),
                found.getBoolean("is_own"),
                found.getBoolean("is_others"),
                Objects.requireNonNullElse(found.getString("owned_by"), ""),
                found.getBoolean("is_planned"),
                found.getBoolean("is_unclassified"),
                found.getObject("last_day", LocalDate.class),
                reasons(found),
                weights(found),
                similar(found));
    }

    private static List<Because> reasons(ResultSet found) throws SQLException {
        var whats = (String[]) found.getArray("whats").getArray();
        var sinces = (@Nullable Date[]) found.getArray("sinces").getArray();
        var abouts = (@Nullable Long[]) found.getArray("abouts").getArray();
        var details = (@Nullable String[]) found.getArray("details").getArray();
        return IntStream.range(0, whats.length)
                .mapToObj(i -> new Because(
                        Because.Kind.valueOf(whats[i]),
                        sinces[i] == null ? null : sinces[i].toLocalDate(),
                        abouts[i],
                        details[i]))
                .toList();
    }

    private static List<Weight> weights(ResultSet found) throws SQLException {
        return Stream.of(
                        new Weight("verksamhetskritisk", found.getBigDecimal("weight_critical")),
                        new Weight("samhällsviktig", found.getBigDecimal("weight_societal")),
                        new Weight("känsliga personuppgifter", found.getBigDecimal("weight_sensitive")),
                        new Weight("ny", found.getBigDecimal("weight_fresh")),
                        new Weight("exponerad", found.getBigDecimal("weight_exposed")))
                .filter(weight -> weight.points().signum() > 0)
                .toList();
    }

    private static @Nullable Similar similar(ResultSet found) throws SQLException {
        var name = found.getString("similar");
        return name == null ? null : new Similar(found.getLong("similar_id"), name, found.getString("levels"));
    }
}
