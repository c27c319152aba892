package se.fyrvakt.requirements;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.document.PaperFormat;
import se.fyrvakt.document.Press;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

/** The requirements as files for a tender, and the answers that came back side by side. */
@Controller
class ProcurementController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST_NAME = 120;

    private final DemandDesk desk;
    private final TenderRepository tenders;
    private final Press press;
    private final Tenancy tenancy;

    ProcurementController(DemandDesk desk, TenderRepository tenders, Press press, Tenancy tenancy) {
        this.desk = desk;
        this.tenders = tenders;
        this.press = press;
        this.tenancy = tenancy;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, OWNER})
    @GetMapping("/krav/{tillgang}/hamta/upphandling.docx")
    Answer word(@PathVariable AddressNumber tillgang, Visitor visitor) {
        return desk.reading(
                tillgang,
                visitor,
                (asset, demands) -> Answer.Download.of(
                        "krav-" + asset.key() + ".docx",
                        PaperFormat.WORD.contentType(),
                        press.make(() -> PaperFormat.WORD.make(
                                new Procurement(visitor.administrationName(), asset, demands).document()))));
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, OWNER})
    @GetMapping("/krav/{tillgang}/hamta/upphandling.xlsx")
    Answer excel(
            @PathVariable AddressNumber tillgang, @RequestParam(defaultValue = "") String leverantor, Visitor visitor) {
        var supplier = leverantor.strip();
        return desk.reading(
                tillgang,
                visitor,
                (asset, demands) -> new Answer.Download(
                        "leverantörssvar-" + asset.key() + ".xlsx",
                        EXCEL,
                        response -> new Procurement(visitor.administrationName(), asset, demands)
                                .write(
                                        supplier.substring(0, Math.min(supplier.length(), LONGEST_NAME)),
                                        response.getOutputStream())));
    }

    /** Tenders are secret until the contract is awarded, so only for those who read the register of answers. */
    @Allowed({COORDINATOR, DIRECTOR})
    @GetMapping("/krav/{tillgang}/anbud")
    Answer compare(@PathVariable AddressNumber tillgang, Visitor visitor) {
        return desk.reading(
                tillgang,
                visitor,
                (asset, demands) ->
                        new TenderPage(asset, tenancy.read(visitor.administration(), () -> tenders.of(asset.id()))));
    }
}
