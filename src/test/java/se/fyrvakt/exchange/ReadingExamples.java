package se.fyrvakt.exchange;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;

/** What was sent and could not be read, or only with faults: nothing is done to it that outlasts the request. */
@Component
class ReadingExamples implements Examples {

    @Override
    public boolean fit(String address) {
        return address.startsWith("/inlasning/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        return Map.of("id", String.valueOf(address.startsWith("/inlasning/bunt/") ? batch(owner) : reading(owner)));
    }

    private static long reading(SignedIn owner) {
        return TestDatabase.owner()
                .sql("""
                        insert into reading (administration, file_name, state, read_at, actor, extracted_on, extracted_by, message)
                        values (:administration, 'prov.csv', 'REFUSED', now(), 'Prov', current_date, 'dagen', 'Filen är tom.')
                        returning id
                        """)
                .param("administration", owner.administration())
                .query(Long.class)
                .single();
    }

    private static long batch(SignedIn owner) {
        var wrong = java.util.List.of(BatchRead.Wrong.ofFile("prov.csv", null, "Filen är tom."));
        return TestDatabase.owner()
                .sql("""
                        insert into reading_batch (administration, state, read_at, actor, files, wrong, findings, errors)
                        values (:administration, 'PROPOSED', now(), 'Prov', 2, 1,
                                '{"notes": ["prov.txt: filen läses inte."], "wrong": [{"file": "prov.csv", "message": "Filen är tom."}]}',
                                :errors)
                        returning id
                        """)
                .param("administration", owner.administration())
                .param("errors", WrongFile.of(wrong))
                .query(Long.class)
                .single();
    }
}
