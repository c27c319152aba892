package se.fyrvakt.year;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what is kept of a time of an activity, within a transaction of the administration. */
@Repository
class InstanceRepository {

    private final JdbcClient db;

    InstanceRepository(JdbcClient db) {
        this.db = db;
    }

    /** A row of the register of instances. */
    record Instance(long id, int version) {}

    /** Empty where it is neither moved nor done by itself. */
    Optional<Instance> find(YearItem item) {
        return db.sql("""
                select i.id, i.version from activity_instance i join activity a on a.name_key = i.name_key
                 where a.id = :activity and i.planned_on = :planned
                """)
                .param("activity", item.id())
                .param("planned", item.planned())
                .query((found, n) -> new Instance(found.getLong("id"), found.getInt("version")))
                .optional();
    }
}
