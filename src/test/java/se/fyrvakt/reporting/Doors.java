package se.fyrvakt.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.organisation.Founding;
import se.fyrvakt.register.Filled;

/** Administrations with a door, and people who come to it without signing in, each from a network address of their own. */
@Configuration
public class Doors {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filled filled;
    private final Founding founding;
    private final MockMvcTester mvc;
    private final Tenancy tenancy;
    private final JdbcClient db;

    Doors(Filled filled, Founding founding, MockMvcTester mvc, Tenancy tenancy, JdbcClient db) {
        this.filled = filled;
        this.founding = founding;
        this.mvc = mvc;
        this.tenancy = tenancy;
        this.db = db;
    }

    /** With units and the kinds of events that are shipped. */
    public int administration() {
        int administration = filled.administration();
        addKinds(administration);
        return administration;
    }

    public void addKinds(int administration) {
        founding.addFirstRowsOf(Set.of("handelsetyper"), Filled.filler(administration));
    }

    public String slug(int administration) {
        return db.sql("select slug from administration where id = :id")
                .param("id", administration)
                .query(String.class)
                .single();
    }

    public Reporter reporter() {
        int number = NUMBER.incrementAndGet();
        return new Reporter(mvc, "10.0.%d.%d".formatted(number / 250, number % 250 + 1));
    }

    /** @return the incident that a report became */
    public long reported(int administration, String what) {
        reporter().report(slug(administration), what);
        return newest(administration);
    }

    public long newest(int administration) {
        return (long) java.util.Objects.requireNonNull(
                one(administration, "select max(id) as id from incident").get("id"));
    }

    public Map<String, @Nullable Object> one(int administration, String sql) {
        return tenancy.read(administration, () -> db.sql(sql).query().singleRow());
    }

    public Map<String, @Nullable Object> row(int administration, long incident) {
        return one(administration, "select * from incident where id = " + incident);
    }

    /** A phone without an account: it carries what cookies it is given. */
    public static final class Reporter {

        private final MockMvcTester mvc;
        private final String address;
        private final Map<String, String> cookies = new LinkedHashMap<>();

        Reporter(MockMvcTester mvc, String address) {
            this.mvc = mvc;
            this.address = address;
        }

        public MockHttpServletResponse get(String where) {
            return kept(mvc.get()
                    .uri(URI.create(where))
                    .with(SignedIn.nobody().mock())
                    .with(this::carry)
                    .exchange()
                    .getResponse());
        }

        public Document open(String where) {
            return page(get(where));
        }

        public MockHttpServletResponse post(String where, Map<String, String> fields, MockMultipartFile... files) {
            var request = mvc.post().multipart();
            for (var file : files) {
                request = request.file(file);
            }
            var asked = request.uri(URI.create(where))
                    .with(SignedIn.nobody().mock())
                    .with(this::carry);
            for (var field : fields.entrySet()) {
                asked = asked.param(field.getKey(), field.getValue());
            }
            return kept(asked.exchange().getResponse());
        }

        /** Follows where it leads. */
        public Document send(String where, Map<String, String> fields, MockMultipartFile... files) {
            var answer = post(where, fields, files);
            var next = answer.getHeader("Location");
            return next == null ? page(answer) : open(next);
        }

        /** @return the page that says it is received */
        public Document report(String slug, String what, MockMultipartFile... files) {
            return send("/anmal/" + slug, typed(what), files);
        }

        public String receipt(Document received) {
            return received.expectFirst("h2:contains(kvitto) + p").text();
        }

        private org.springframework.mock.web.MockHttpServletRequest carry(
                org.springframework.mock.web.MockHttpServletRequest request) {
            request.setRemoteAddr(address);
            var all = new ArrayList<>(List.of(request.getCookies()));
            cookies.forEach((name, value) -> all.add(new Cookie(name, value)));
            request.setCookies(all.toArray(Cookie[]::new));
            return request;
        }

        private MockHttpServletResponse kept(MockHttpServletResponse answer) {
            for (var cookie : answer.getCookies()) {
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else if (cookie.getName().equals(ReceiptCookie.NAME)) {
                    cookies.put(cookie.getName(), cookie.getValue());
                }
            }
            return answer;
        }

        static Document page(MockHttpServletResponse answer) {
            return Jsoup.parse(new String(answer.getContentAsByteArray(), UTF_8));
        }
    }

    /** The three that must be filled in, and what the form itself says. */
    public static Map<String, String> typed(String what, String... more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("marke", UUID.randomUUID().toString());
        fields.put("vad", what);
        fields.put("nar", "nu");
        fields.put("var", "Köket");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    public static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("filer", name, "application/octet-stream", content);
    }
}
