package se.fyrvakt.report;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import se.fyrvakt.web.AddressNumber;

/** An adopted annual report with a final paper, or a draft where the address is about those. */
@Component
public class ReportExamples implements Examples {

    private static final Pattern ABOUT_ADOPTED = Pattern.compile("/(\\{id}|version|slutlig.*|hamta/.*)$");

    private final ReportActs acts;
    private final ReportRepository reports;
    private final ReportDesk desk;
    private final Adopting adopting;
    private final Attaching attaching;
    private final Tenancy tenancy;
    private final Filled filled;
    private final ReportWriting writing;

    ReportExamples(
            ReportActs acts,
            ReportRepository reports,
            ReportDesk desk,
            Adopting adopting,
            Attaching attaching,
            Tenancy tenancy,
            Filled filled,
            ReportWriting writing) {
        this.acts = acts;
        this.reports = reports;
        this.desk = desk;
        this.adopting = adopting;
        this.attaching = attaching;
        this.tenancy = tenancy;
        this.filled = filled;
        this.writing = writing;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/arsrapport/{id}");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        var values = new HashMap<>(Map.of("avsnitt", "sammanfattning", "fil", "rapport-publicering.html"));
        var isAdopted = ABOUT_ADOPTED.matcher(address).find();
        var id = isAdopted ? adopted(owner.administration()) : draft(owner.administration());
        values.put("id", String.valueOf(id));
        values.put("nr", isAdopted ? String.valueOf(attached(owner.administration(), id)) : "0");
        return values;
    }

    /** @return the address of a draft */
    public String draft(SignedIn owner) {
        return "/arsrapport/" + draft(owner.administration());
    }

    /** The report as it would be printed. */
    public byte[] pdf(int administration, String name) {
        return FileKind.PDF.make(writing.basis(administration, name, ReadExample.DAY), Editing.NONE, null);
    }

    /** @return the address of an adopted report with a final paper, and a figure that has changed since */
    public String adopted(SignedIn owner) {
        var id = adopted(owner.administration());
        attached(owner.administration(), id);
        filled.asset(owner.administration(), "SENT-1", "Telexen", "Tagen i bruk", "2020-01-01");
        return "/arsrapport/" + id;
    }

    /** The year's draft: the one there is, or a new one. */
    private long draft(int administration) {
        return acts.begin(ReadExample.DAY, Filled.filler(administration).actor())
                .orElseGet(() -> tenancy.read(administration, reports::all).stream()
                        .filter(Report::isDraft)
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private long adopted(int administration) {
        var id = draft(administration);
        var visitor = Filled.filler(administration);
        adopting.adopt(id, desk.draft(find(id, visitor), visitor).latest(), ReadExample.DAY, visitor);
        return id;
    }

    private long attached(int administration, long id) {
        var visitor = Filled.filler(administration);
        attaching.attach(find(id, visitor), new SentFile("beslutad.html", paper()), visitor);
        return tenancy.read(administration, () -> finals(id));
    }

    private Report find(long id, Visitor visitor) {
        return desk.find(new AddressNumber(id), visitor).orElseThrow();
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
