package se.fyrvakt.requirements;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/**
 * Supplier answers (leverantörssvar): what each supplier answers to the requirements of an asset. Tenders are secret until
 * the contract is awarded (OSL 19 kap. 3 § second paragraph), so few read them.
 */
@Configuration(proxyBeanMethods = false)
class SupplierAnswers {

    static final String ADDRESS = "leverantorssvar";

    static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .required()
            .hint("Id för den tillgång som upphandlas.")
            .listed()
            .filtered();
    static final Column REQUIREMENT = reference("Krav", "requirement_id", Requirements.ADDRESS)
            .required()
            .hint("Kravets kod.")
            .listed()
            .filtered();
    static final Column SUPPLIER =
            text("Leverantör", "supplier").atMost(120).required().listed().filtered();
    static final Column ANSWER =
            choice("Svar", "answer", "ja", "delvis", "nej").listed().filtered();
    static final Column COMMENT = text("Kommentar", "comment").atMost(2000);
    static final Column RECEIVED = day("Mottaget", "received_on")
            .required()
            .filledWith(Column.Filling.EXTRACTION_DAY)
            .listed();

    @Bean
    Register supplierAnswerRegister() {
        return Register.named(
                        "leverantörssvar",
                        "leverantörssvar",
                        "t",
                        "Vad leverantörer svarar på kraven i en upphandling. Anbud omfattas av sekretess tills upphandlingen är avgjord.")
                .table("supplier_answer")
                .key(ASSET, REQUIREMENT, SUPPLIER)
                .columns(ASSET, REQUIREMENT, SUPPLIER, ANSWER, COMMENT, RECEIVED)
                .titled(SUPPLIER, REQUIREMENT)
                .ordered(RECEIVED)
                .latestFirst()
                .readBy(Reach.ALL, COORDINATOR, DIRECTOR)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
