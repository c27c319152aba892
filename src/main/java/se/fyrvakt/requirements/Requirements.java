package se.fyrvakt.requirements;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Column.Filling;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/**
 * Requirements (skyddskrav): the protection that a level of an aspect demands, for ourselves and in the voice of a tender. A
 * catalogue of one's own is read in as a file. Texts are the administration's own; of a standard only the number is kept.
 */
@Configuration(proxyBeanMethods = false)
class Requirements {

    static final String ADDRESS = "skyddskrav";

    private static final Column CODE = text("Kod", "code")
            .atMost(40)
            .required()
            .alias("Kravkod", "Krav-ID")
            .listed();
    private static final Column CATALOGUE = text("Katalog", "catalogue")
            .required()
            .alias("Kravkatalog")
            .hint("Samlingen som kravet hör till, till exempel Fyrvakt.")
            .filledWith(Filling.SOURCE)
            .filtered();
    private static final Column ASPECT = choice("Aspekt", "aspect", Aspects.words())
            .required()
            .hint("Det som kravet skyddar.")
            .listed()
            .filtered();
    private static final Column LOWEST = number("Lägsta nivå", "lowest_level")
            .between(1, 3)
            .required()
            .alias("Från nivå")
            .hint("1 till 3. Kravet gäller från den nivån och uppåt.")
            .listed();
    private static final Column TEXT = text("Krav", "text")
            .atMost(1000)
            .required()
            .alias("Kravtext")
            .hint("Med egna ord, så att det går att svara ja eller nej.");
    private static final Column PROCUREMENT = text("Upphandlingskrav", "procurement_text")
            .atMost(1000)
            .hint("Samma sak som krav i en upphandling: Leverantören ska …");
    private static final Column REFERENCE = text("Referens", "reference")
            .atMost(80)
            .hint("Nummer i ISO/IEC 27001:2022 bilaga A, till exempel A.8.13. Skriv inte av standardens text.")
            .listed();
    private static final Column FROM = day("Från", "valid_from");
    private static final Column UNTIL = day("Till", "valid_until").hint("Den sista dagen.");

    @Bean
    Register requirementRegister() {
        return Register.named(
                        "skyddskrav",
                        "skyddskrav",
                        "t",
                        "Det skydd som en nivå kräver. Vart och ett har en lägsta nivå, och gäller från den och uppåt.")
                .table("requirement")
                .key(CODE)
                .columns(CODE, CATALOGUE, ASPECT, LOWEST, TEXT, PROCUREMENT, REFERENCE, FROM, UNTIL)
                .titled(TEXT)
                .ordered(CODE)
                .living(Life.inForce(FROM, UNTIL, "kravet", "avslutat"))
                .rule(
                        "requirement_ends_after_it_begins",
                        UNTIL,
                        "Kravet slutar innan det börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR, OWNER)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }
}
