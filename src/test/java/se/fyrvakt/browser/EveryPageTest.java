package se.fyrvakt.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.fyrvakt.browser.Chromium.Look;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.register.RegisterExamples;
import se.fyrvakt.report.ReportExamples;
import se.fyrvakt.review.ReviewFixture;

/** Every page, for people who see, hear, point and read in different ways: full, empty, and with mistakes in its form. */
@BrowserTest
@TestInstance(PER_CLASS)
class EveryPageTest {

    /** Where there is something to follow links from, and pages no link leads to. */
    private static final List<String> RECEIPTS = List.of("/kvitto/mottagen", "/kvitto/anmalan");

    /** One searches by a field and not by a link. */
    private static final List<String> BEGINNINGS = List.of("/", "/konto", "/inlasning", "/historik", "/sok?q=ek");

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    RegisterExamples examples;

    @Autowired
    ReportExamples reports;

    @Autowired
    ReviewFixture reviews;

    @Autowired
    TestAccounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final SingletonSupplier<Crawl> full = SingletonSupplier.of(this::full);

    @Test
    void every_page_is_met_by_following_links() {
        var met = new HashSet<>(full.obtain().pages().keySet());
        met.addAll(addresses().met(SignedIn.nobody(), forEverybody()).keySet());
        var adopted = stage.empty();
        met.addAll(addresses().met(adopted, List.of(reports.adopted(adopted))).keySet());
        var owner = stage.full();
        met.addAll(addresses()
                .met(
                        owner,
                        List.of(stage.demanding(owner), stage.begun(owner), stage.notified(owner), stage.card(owner)))
                .keySet());
        met.addAll(addresses().met(stage.manager(), List.of("/")).keySet());
        met.addAll(addresses().met(stage.reporter(), RECEIPTS).keySet());
        met.addAll(addresses().met(owner, List.of(stage.reported(owner))).keySet());
        var review = review();
        met.addAll(addresses()
                .met(review.manager(), List.of("/", review.address()))
                .keySet());
        var newcomers = changes();
        met.addAll(addresses().met(newcomers, ofChanges(newcomers).toList()).keySet());
        assertThat(addresses().all()).isSubsetOf(met);
    }

    /** What a manager is to review. */
    private record Review(SignedIn manager, String address) {}

    private Review review() {
        int administration = reviews.administration();
        reviews.export(administration, reviews.today(), "ada;1;SK;läsa;", "bo;2;HT;ändra;");
        var round = reviews.round(reviews.coordinator(administration), "Våren");
        return new Review(
                accounts.called(administration, ReviewFixture.email(administration, "siv")), round + "/svara");
    }

    /** A manager to whom somebody comes today, and who is to take away what somebody who leaves today reaches. */
    private SignedIn changes() {
        int administration = reviews.administration();
        var manager = ReviewFixture.email(administration, "siv");
        var today = reviews.today().toString();
        reviews.export(administration, reviews.today(), "ada;1;SK;läsa;", "bo;2;HT;ändra;");
        reviews.routine(administration, "Beställs av", "alla", "Godkänns av", "chefen", "Utförs av", manager);
        reviews.becomes(administration, "1", "Anställd från", today);
        reviews.becomes(administration, "2", "Anställd till", today);
        return accounts.called(administration, manager);
    }

    private Stream<String> ofChanges(SignedIn manager) {
        return Stream.of("borjar", "slutar")
                .flatMap(kind -> addresses().met(manager, List.of("/mina-uppgifter?slag=" + kind)).values().stream())
                .filter(address -> address.matches("/bestall(/[a-z]+/.+)?"))
                .distinct();
    }

    @TestFactory
    Stream<DynamicTest> what_follows_when_somebody_comes_or_leaves_can_be_used_by_everybody() {
        var manager = changes();
        var inspection = new Inspection(root(), manager);
        return ofChanges(manager)
                .map(address -> DynamicTest.dynamicTest(address, () -> go(inspection, address, "change")))
                .onClose(inspection::close);
    }

    @TestFactory
    Stream<DynamicTest> what_a_manager_is_to_review_can_be_used_by_everybody() {
        var review = review();
        var inspection = new Inspection(root(), review.manager());
        return Stream.of(review.address(), "/mina-uppgifter?slag=granska")
                .map(address -> DynamicTest.dynamicTest(address, () -> go(inspection, address, "review")))
                .onClose(inspection::close);
    }

    @TestFactory
    Stream<DynamicTest> every_page_with_something_on_it_can_be_used_by_everybody() {
        var crawl = full.obtain();
        return gone(crawl.pages(), new Inspection(root(), crawl.visitor()), "full");
    }

    @TestFactory
    Stream<DynamicTest> every_page_with_nothing_on_it_can_be_used_by_everybody() {
        var visitor = stage.empty();
        var inspection = new Inspection(root(), visitor, EnumSet.of(Look.LIGHT));
        return gone(addresses().met(visitor, BEGINNINGS), inspection, "empty");
    }

    @TestFactory
    Stream<DynamicTest> pages_of_an_adopted_report_can_be_used_by_everybody() {
        var visitor = stage.empty();
        var report = reports.adopted(visitor);
        var inspection = new Inspection(root(), visitor);
        return addresses().met(visitor, List.of(report)).values().stream()
                .filter(address -> address.startsWith(report))
                .map(address -> DynamicTest.dynamicTest(address, () -> go(inspection, address, "adopted")))
                .onClose(inspection::close);
    }

    @TestFactory
    Stream<DynamicTest> what_waits_for_an_owner_can_be_used_by_everybody() {
        var visitor = stage.full();
        var inspection = new Inspection(root(), visitor);
        var demanding = stage.demanding(visitor);
        var begun = stage.begun(visitor);
        var card = stage.card(visitor);
        return Stream.of(
                        stage.waiting(visitor),
                        begun + "/fragor/riktighet",
                        begun + "/helheten",
                        begun + "/deltagare",
                        demanding,
                        demanding + "/anbud",
                        stage.notified(visitor),
                        "/frister",
                        stage.notified(visitor) + "/beslut?regelverk=CSL",
                        stage.step(visitor),
                        "/",
                        "/mitt-ansvar",
                        "/mina-uppgifter?slag=atgard",
                        stage.duty(visitor),
                        stage.reported(visitor),
                        card,
                        card.replaceFirst("/plankort/.*", ""))
                .map(address -> DynamicTest.dynamicTest(address, () -> go(inspection, address, "waiting")))
                .onClose(inspection::close);
    }

    @TestFactory
    Stream<DynamicTest> what_managers_are_told_of_incidents_can_be_used_by_everybody() {
        var inspection = new Inspection(root(), stage.manager());
        return Stream.of("/enhetens-incidenter", "/min-enhet", "/incidentstatistik", "/incidentstatistik?fran=1850")
                .map(address -> DynamicTest.dynamicTest(address, () -> go(inspection, address, "manager")))
                .onClose(inspection::close);
    }

    @TestFactory
    Stream<DynamicTest> what_a_receipt_opens_can_be_used_by_everybody() {
        var inspection = new Inspection(root(), stage.reporter());
        return RECEIPTS.stream()
                .map(address -> DynamicTest.dynamicTest(address, () -> go(inspection, address, "receipt")))
                .onClose(inspection::close);
    }

    @TestFactory
    Stream<DynamicTest> pages_for_those_who_are_not_signed_in_can_be_used_by_everybody() {
        var inspection = new Inspection(root(), SignedIn.nobody());
        return forEverybody().stream()
                .map(address -> DynamicTest.dynamicTest(address, () -> go(inspection, address, "out")))
                .onClose(inspection::close);
    }

    @TestFactory
    Stream<DynamicTest> pages_that_say_what_went_wrong_can_be_used_by_everybody() {
        var inspection = new Inspection(root(), stage.empty());
        return Stream.of("/finns-inte", "/tillgangar/finns-inte", "/%2e%2e%00")
                .map(address -> DynamicTest.dynamicTest(address, () -> go(inspection, address, "wrong")))
                .onClose(inspection::close);
    }

    /** A link that works, and one that does not. */
    private List<String> forEverybody() {
        return List.of(
                "/logga-in",
                "/hjalp",
                "/anmal",
                stage.door(),
                stage.door().replaceFirst("/FSK$", ""),
                "/kvitto",
                "/tillganglighet",
                stage.unsubscribing(),
                Stage.link(root(), stage.empty()),
                "/forsta-kontot/finns-inte");
    }

    /** The pages somebody met, by what they are patterns of. */
    private record Crawl(SignedIn visitor, Map<String, String> pages) {}

    private Crawl full() {
        var visitor = stage.full();
        examples.oneOfEach(visitor);
        reports.draft(visitor);
        Stage.reading(root(), visitor);
        Stage.batch(root(), visitor);
        return new Crawl(visitor, addresses().met(visitor, BEGINNINGS));
    }

    private static Stream<DynamicTest> gone(Map<String, String> pages, Inspection inspection, String state) {
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> go(inspection, page.getValue(), state)))
                .onClose(inspection::close);
    }

    private static void go(Inspection inspection, String address, String state) {
        var name = state + address.replaceAll("[^\\p{Alnum}]+", "-");
        assertThat(inspection.of(address, name)).as(address).isEmpty();
        if (inspection.hasForm()) {
            var complaints = inspection.ofMistake(name + "-mistake");
            assertThat(complaints == null ? List.of() : complaints)
                    .as(address + " with mistakes")
                    .isEmpty();
        }
    }

    private Addresses addresses() {
        return new Addresses(root(), mapping);
    }

    private String root() {
        return "http://localhost:" + port;
    }
}
