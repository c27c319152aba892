package se.fyrvakt.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds administrations to the installation. */
@Repository
class AdministrationRepository {

    private final JdbcClient db;

    AdministrationRepository(JdbcClient db) {
        this.db = db;
    }

    int add(String name, String slug) {
        return db.sql("insert into administration (name, slug) values (:name, :slug) returning id")
                .param("name", name)
                .param("slug", slug)
                .query(Integer.class)
                .single();
    }
}
