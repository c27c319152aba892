package se.fyrvakt.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.figures.ReadExample;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Filled;

/** A draft of the annual report, or an adopted one with a final paper where the address is about those. */
@Component
public class ReportExamples implements Examples {

    private static final Pattern ABOUT_ADOPTED = Pattern.compile("/(version|slutlig.*|fil/siffror-och-rader.zip)$");

    private final ReportActs acts;
    private final ReportRepository reports;
    private final ReportDesk desk;
    private final Adopting adopting;
    private final Attaching attaching;
    private final Tenancy tenancy;

    ReportExamples(
            ReportActs acts,
            ReportRepository reports,
            ReportDesk desk,
            Adopting adopting,
            Attaching attaching,
            Tenancy tenancy) {
        this.acts = acts;
        this.reports = reports;
        this.desk = desk;
        this.adopting = adopting;
        this.attaching = attaching;
        this.tenancy = tenancy;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/arsrapport/{id}");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var values = new HashMap<>(Map.of("avsnitt", "sammanfattning", "fil", "rapport.html"));
        var isAdopted = ABOUT_ADOPTED.matcher(address).find();
        var id = isAdopted ? adopted(owner.administration()) : draft(owner.administration(), ReadExample.DAY);
        values.put("id", String.valueOf(id));
        values.put("nr", isAdopted ? String.valueOf(attached(owner.administration(), id)) : "0");
        return values;
    }

    /** The year's draft: the one there is, or a new one. */
    long draft(int administration, LocalDate day) {
        return acts.begin(day, Filled.filler(administration).actor())
                .orElseGet(() -> tenancy.read(administration, reports::all).stream()
                        .filter(report -> report.isDraft() && report.year() == day.getYear())
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private long adopted(int administration) {
        return adopted(administration, ReadExample.DAY);
    }

    public long adopted(int administration, LocalDate day) {
        var id = draft(administration, day);
        var visitor = Filled.filler(administration);
        var report = desk.find(new ReportId(id), visitor).orElseThrow();
        adopting.adopt(id, desk.draft(report, visitor).latest(), day, visitor);
        return id;
    }

    private long attached(int administration, long id) {
        var visitor = Filled.filler(administration);
        attaching.attach(find(id, visitor), new SentFile("beslutad.html", paper()), visitor);
        return tenancy.read(administration, () -> finals(id));
    }

    private Report find(long id, Visitor visitor) {
        return desk.find(new ReportId(id), visitor).orElseThrow();
    }

    private long finals(long id) {
        return TestDatabase.owner()
                .sql("select max(id) from report_final where report = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private static byte[] paper() {
        return "<!DOCTYPE html><html><body><p>Så beslutades det.</p></body></html>".getBytes(UTF_8);
    }
}
