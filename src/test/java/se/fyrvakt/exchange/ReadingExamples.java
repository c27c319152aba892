package se.fyrvakt.exchange;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;

/** A file that was sent and could not be read: nothing is done to it that outlasts the request. */
@Component
class ReadingExamples implements Examples {

    @Override
    public boolean fit(String address) {
        return address.startsWith("/inlasning/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var id = TestDatabase.owner()
                .sql("""
                        insert into reading (administration, file_name, state, read_at, actor, extracted_on, extracted_by, message)
                        values (:administration, 'prov.csv', 'REFUSED', now(), 'Prov', current_date, 'dagen', 'Filen är tom.')
                        returning id
                        """)
                .param("administration", owner.administration())
                .query(Long.class)
                .single();
        return Map.of("id", String.valueOf(id));
    }
}
