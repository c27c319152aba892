package se.fyrvakt.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Refusal;

/** The administrations of the installation. */
@Repository
public class AdministrationRepository {

    private final JdbcClient db;

    AdministrationRepository(JdbcClient db) {
        this.db = db;
    }

    public Administration add(String name, String slug) {
        return db.sql("insert into administration (name, slug) values (:name, :slug) returning id")
                .param("name", name)
                .param("slug", slug)
                .query((row, n) -> new Administration(row.getInt("id"), name, slug))
                .single();
    }

    public List<Administration> all() {
        return db.sql("select id, name, slug from administration order by name")
                .query((row, n) -> new Administration(row.getInt("id"), row.getString("name"), row.getString("slug")))
                .list();
    }

    public Optional<Administration> withSlug(String slug) {
        return db.sql("select id, name, slug from administration where slug = :slug")
                .param("slug", slug)
                .query((row, n) -> new Administration(row.getInt("id"), row.getString("name"), row.getString("slug")))
                .optional();
    }

    public Administration numbered(int id) {
        return db.sql("select id, name, slug from administration where id = :id")
                .param("id", id)
                .query((row, n) -> new Administration(row.getInt("id"), row.getString("name"), row.getString("slug")))
                .single();
    }

    /** The one of that name; without a name the only one. */
    public Administration called(String name) {
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
