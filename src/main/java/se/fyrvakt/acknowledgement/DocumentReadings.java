package se.fyrvakt.acknowledgement;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** Acknowledgements (läskvittenser): that somebody has read a version of a document, alone or together with others. */
@Configuration(proxyBeanMethods = false)
class DocumentReadings {

    static final String ADDRESS = "laskvittenser";
    static final String ALONE = "själv";
    static final String TOGETHER = "gemensamt";

    static final Column DOCUMENT = found("Dokument", "document_title", "styrdokument", "title")
            .required()
            .hint("Dokumentets titel.")
            .listed();
    static final Column FROM = day("Gäller från", "document_from")
            .required()
            .hint("Dagen från vilken den version gäller som är läst.")
            .listed();
    static final Column PERSON = reference("Anställnings-id", "person_id", "personer")
            .required()
            .alias("Anställningsnr", "Anst.id", "AnstId", "Anställningsnummer")
            .listed();
    static final Column READ = day("Läst", "read_on").required().listed();
    static final Column FORM = choice("Form", "form", ALONE, TOGETHER)
            .required()
            .hint("Gemensamt är till exempel på en arbetsplatsträff.")
            .listed()
            .filtered();

    @Bean
    Register documentReadingRegister() {
        return Register.named(
                        "läskvittens", "läskvittenser", "n", "Vem som har läst vilken version av ett styrdokument.")
                .table("document_reading")
                .key(DOCUMENT, FROM, PERSON)
                .columns(DOCUMENT, FROM, PERSON, READ, FORM)
                .titled(DOCUMENT, PERSON)
                .ordered(READ)
                .latestFirst()
                .rule(
                        "document_is_read_when_it_is_in_force",
                        READ,
                        "Läst ligger före dagen då dokumentet började gälla. Rätta en av dagarna.",
                        "read_on >= document_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
