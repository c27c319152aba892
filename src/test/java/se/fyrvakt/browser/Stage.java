package se.fyrvakt.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.acknowledgement.ReadDocuments;
import se.fyrvakt.classification.Interviews;
import se.fyrvakt.handling.Handlings;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.intake.IntakeExamples;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.mail.Told;
import se.fyrvakt.notification.Notifications;
import se.fyrvakt.register.Filled;
import se.fyrvakt.reporting.Doors;

/** An administration with a little of everything in it, and somebody who sees it all. */
@Configuration
public class Stage {

    private static final String FORM = """
            --grans
            Content-Disposition: form-data; name="_csrf"

            %s
            --grans
            Content-Disposition: form-data; name="fil"; filename="tillgångar.csv"
            Content-Type: text/csv

            Id;Namn;Typ;Leverantör;Färg
            SYS-001;Adress- och ärendesystemet;system;Tietoevry;blå
            SYS-002;Nödvattenplanen;system;;
            SYS-010;Skolskjutsen;system;Skånetrafiken;gul
            SYS-011;;system;;
            SYS-012;Växeln;apparat;;grå
            """;

    private static final String SECOND = """
            --grans
            Content-Disposition: form-data; name="fil"; filename="enheter.csv"
            Content-Type: text/csv

            Kod;Namn;Typ
            NY-01;Nya enheten;enhet
            ;Utan kod;enhet
            """;

    private static final String END = "--grans--\n";

    private final TestAccounts accounts;
    private final Filled filled;
    private final Interviews interviews;
    private final Notifications notifications;
    private final Doors doors;
    private final Told told;
    private final IntakeExamples intake;
    private final Handlings handlings;
    private final ReadDocuments documents;
    private final Set<Integer> notified = new HashSet<>();

    Stage(
            TestAccounts accounts,
            Filled filled,
            Interviews interviews,
            Notifications notifications,
            Doors doors,
            Told told,
            IntakeExamples intake,
            Handlings handlings,
            ReadDocuments documents) {
        this.accounts = accounts;
        this.filled = filled;
        this.interviews = interviews;
        this.notifications = notifications;
        this.doors = doors;
        this.told = told;
        this.intake = intake;
        this.handlings = handlings;
        this.documents = documents;
    }

    /** Somebody who may do everything in an administration where nothing is. */
    public SignedIn empty() {
        return accounts.signedIn(
                accounts.administration(), Role.COORDINATOR, Role.ADMINISTRATOR, Role.DIRECTOR, Role.OWNER);
    }

    public SignedIn full() {
        int administration = filled.administration();
        people(administration);
        assets(administration);
        var visitor =
                accounts.signedIn(administration, Role.COORDINATOR, Role.ADMINISTRATOR, Role.DIRECTOR, Role.OWNER);
        owned(visitor);
        documents.employed(visitor, "A-4", "ÄLD");
        documents.document(administration, "Rutin för säkra ärenden", "alla");
        filled.add(
                administration,
                "aktiviteter",
                "Aktivitet",
                "Öva kontinuitetsplanen",
                "Årshjul",
                "informationssäkerhet",
                "Månad",
                "5",
                "Ansvarig",
                visitor.email(),
                "Timmar",
                "4,5");
        handlings.task(administration, handlings.incident(administration, "nagon.annan@exempel.se"), visitor.email());
        told.tell(administration, visitor.email(), null);
        intake.unreadable(administration);
        return visitor;
    }

    /** @return the address where somebody's mail is turned off */
    public String unsubscribing() {
        var receiver = empty();
        return "/avanmal/" + told.unsubscribing(receiver.administration(), receiver.email());
    }

    /** A manager where something has been reported of a unit. */
    public SignedIn manager() {
        int administration = filled.administration();
        filled.add(
                administration,
                "incidenter",
                "Nummer",
                "2026-7",
                "Rubrik",
                "Öppen dörr",
                "Rapporterad",
                "2026-03-05 07:40",
                "Typ",
                "behörighet",
                "Enhet",
                "FSK");
        return accounts.signedIn(administration, Role.MANAGER);
    }

    /** A system of the visitor's that was classified, one that waits for their decision, and one whose interview is going on. */
    private void owned(SignedIn visitor) {
        filled.asset(visitor.administration(), "SYS-004", "Ärendearkivet", "Systemägare", visitor.email());
        filled.add(
                visitor.administration(),
                "klassningar",
                "Tillgång",
                "SYS-004",
                "Klassad",
                "2024-03-01",
                "Konfidentialitet",
                "2",
                "Riktighet",
                "2",
                "Tillgänglighet",
                "1",
                "Spårbarhet",
                "2",
                "Giltig till",
                "2025-02-28");
        filled.add(
                visitor.administration(),
                "skyddskrav",
                "Kod",
                "FV-K06",
                "Katalog",
                "Fyrvakt",
                "Aspekt",
                "konfidentialitet",
                "Lägsta nivå",
                "2",
                "Krav",
                "Var och en når bara de uppgifter som behövs för arbetet.",
                "Upphandlingskrav",
                "Leverantören ska erbjuda behörigheter i roller.",
                "Referens",
                "A.8.3");
        interviews.sent(asset(visitor, "SYS-005", "Örnens närvarosystem"), 2, visitor);
        interviews.begun(asset(visitor, "SYS-006", "Östbergas bokningar"), visitor);
    }

    private long asset(SignedIn owner, String id, String name) {
        return filled.asset(owner.administration(), id, name, "Systemägare", owner.email());
    }

    /** @return the address of what an asset's levels demand, with an answer from a supplier */
    public String demanding(SignedIn owner) {
        var asset = asset(owner, "SYS-009", "Ölandsresornas bokningar");
        filled.add(
                owner.administration(),
                "klassningar",
                "Tillgång",
                "SYS-009",
                "Klassad",
                "2024-03-01",
                "Konfidentialitet",
                "3");
        filled.add(
                owner.administration(),
                "kravbedomningar",
                "Tillgång",
                "SYS-009",
                "Krav",
                "FV-K06",
                "Bedömning",
                "delvis",
                "Dag",
                "2024-04-01");
        filled.add(
                owner.administration(),
                "leverantorssvar",
                "Tillgång",
                "SYS-009",
                "Krav",
                "FV-K06",
                "Leverantör",
                "Nordvård Teknik AB",
                "Svar",
                "delvis",
                "Kommentar",
                "Kommer i nästa version.",
                "Mottaget",
                "2024-05-01");
        return "/krav/" + asset;
    }

    /** @return the address of the card of a plan that is followed in an incident that is handled */
    public String card(SignedIn coordinator) {
        return handlings.card(coordinator.administration(), coordinator.email());
    }

    /** @return the address where it is decided whether an incident is reported, with a decision */
    public String notified(SignedIn coordinator) {
        if (notified.add(coordinator.administration())) {
            notifications.addRules(coordinator.administration());
        }
        var incident = notifications.incident(coordinator.administration(), "2026-10-23 18:00");
        notifications.decide(incident, "CSL", coordinator);
        return "/anmalningar/" + incident;
    }

    /** @return the address of a step that is to be sent */
    public String step(SignedIn coordinator) {
        return notifications.firstStep(notified(coordinator), coordinator);
    }

    /** @return the address of a door with its unit filled in */
    public String door() {
        return "/anmal/" + doors.slug(doors.administration()) + "/FSK";
    }

    /** Nobody, with the receipt of a report that they have just made. */
    public SignedIn reporter() {
        var reporter = doors.reporter();
        var received = reporter.report(doors.slug(doors.administration()), "Jag klickade på en länk");
        return SignedIn.carrying(reporter.receipt(received).replace("-", ""));
    }

    /** @return the address of messages with whoever reported something */
    public String reported(SignedIn coordinator) {
        return "/anmalare/" + doors.reported(coordinator.administration(), "Fel mejl i Östberga");
    }

    /** @return the address of something that the visitor is to do */
    public String duty(SignedIn visitor) {
        var measure = filled.add(
                visitor.administration(),
                "atgarder",
                "Nr",
                "Å-1",
                "Åtgärd",
                "Byt lås i Östberga",
                "Ansvarig",
                visitor.email(),
                "Förfaller",
                "2026-01-31",
                "Status",
                "planerad");
        return "/uppgifter/atgard/" + measure;
    }

    /** @return the address of an interview that has begun */
    public String begun(SignedIn owner) {
        return interviews.begun(asset(owner, "SYS-008", "Örlogsskolans elevregister"), owner);
    }

    /** @return the address of an interview that waits for the visitor's decision */
    public String waiting(SignedIn owner) {
        return interviews.sent(asset(owner, "SYS-007", "Åsens lönelistor"), 3, owner);
    }

    /** Those who have left come first: history, newest first, then leads to somebody who has not. */
    private void people(int administration) {
        filled.add(
                administration,
                "personer",
                "Anställnings-id",
                "A-3",
                "Förnamn",
                "Åke",
                "Efternamn",
                "Öst",
                "Anställd från",
                "2020-01-01",
                "Anställd till",
                "2023-12-31");
        filled.person(administration, "A-2", "Ömer", "Wallenstråhle-Öberg", "FSK-01");
        filled.person(administration, "A-1", "Karin", "Åkerlund", "ÄLD");
        filled.add(administration, "rollnamn", "Titel", "stadsdelsdirektör", "Behörighet", Role.DIRECTOR.label());
        filled.add(
                administration,
                "roller",
                "E-post",
                "karin.åkerlund@exempel.se",
                "Roll",
                "stadsdelsdirektör",
                "Omfattning",
                "HÄ",
                "Från",
                "2022-01-01");
    }

    private void assets(int administration) {
        filled.asset(
                administration,
                "SYS-003",
                "Östra faxservern",
                "Avvecklad",
                "2022-06-30",
                "Skäl till avveckling",
                "Ersatt av säker e-post");
        filled.asset(administration, "SYS-002", "Nödvattenplanen");
        received(administration);
        filled.asset(
                administration,
                "SYS-001",
                "Adress- och ärendesystemet",
                "Enhet",
                "ÄLD",
                "Systemägare",
                "karin.åkerlund@exempel.se",
                "Verksamhetskritisk",
                "ja",
                "Personuppgifter",
                "känsliga",
                "Tagen i bruk",
                "2018-03-01");
    }

    /** A system that somebody else owns, whose classification was received and expires. */
    private void received(int administration) {
        filled.asset(administration, "SYS-013", "Översiktskartan", "Ägs av", "Stadsbyggnadskontoret");
        filled.add(
                administration,
                "klassningar",
                "Tillgång",
                "SYS-013",
                "Klassad",
                "2026-01-15",
                "Konfidentialitet",
                "1",
                "Giltig till",
                "2026-12-31",
                "Mottagen från",
                "Stadsbyggnadskontoret");
    }

    /** Sends a file in and gives the address where it is shown what it would do. */
    public static String reading(String root, SignedIn visitor) {
        return send(root, visitor, FORM + END);
    }

    /** The same with two files, which are shown together. */
    public static String batch(String root, SignedIn visitor) {
        return send(root, visitor, FORM + SECOND + END);
    }

    private static String send(String root, SignedIn visitor, String form) {
        var request = HttpRequest.newBuilder(URI.create(root + "/inlasning"))
                .header("Cookie", visitor.cookies())
                .header("Content-Type", "multipart/form-data; boundary=grans")
                .POST(HttpRequest.BodyPublishers.ofString(
                        form.formatted(SignedIn.FORM_TOKEN).replace("\n", "\r\n")))
                .build();
        var answer = send(request);
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** Where somebody chooses their password, by a link that the visitor has made for their own account. */
    public static String link(String root, SignedIn visitor) {
        var request = HttpRequest.newBuilder(URI.create(root + "/konton/" + visitor.account() + "/lank"))
                .header("Cookie", visitor.cookies())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + SignedIn.FORM_TOKEN))
                .build();
        return Pattern.compile("/valkommen/[\\w-]+")
                .matcher(send(request).body())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
