package se.fyrvakt.exchange;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.Refusal;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** The administrations of the installation, for files that come without a signed-in person. */
@Repository
class AdministrationRepository {

    private final JdbcClient db;

    AdministrationRepository(JdbcClient db) {
        this.db = db;
    }

    /** @param slug the name as it stands in addresses and folders */
    record Administration(int id, String name, String slug) {

        boolean isCalled(String called) {
            return name.equalsIgnoreCase(called) || slug.equalsIgnoreCase(called);
        }

        /** Acts with the right to read files in, under the name that history is to show. */
        Visitor trusted(String as) {
            return Visitor.trusted(new Actor(id, null, as), name, Role.COORDINATOR, Role.ADMINISTRATOR);
        }
    }

    List<Administration> all() {
        return db.sql("select id, name, slug from administration order by name")
                .query((found, n) -> new Administration(found.getInt(1), found.getString(2), found.getString(3)))
                .list();
    }

    /** The one of that name; without a name the only one. */
    Administration called(String name) {
        var all = all();
        var found = name.isEmpty()
                ? all
                : all.stream().filter(each -> each.isCalled(name)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (all.isEmpty()) {
            throw new Refusal("Det finns ingen förvaltning än. Starta Fyrvakt och skapa den första.");
        }
        throw new Refusal("Vilken förvaltning? Skriv --administration följt av en av: %s."
                .formatted(
                        String.join(", ", all.stream().map(Administration::name).toList())));
    }
}
