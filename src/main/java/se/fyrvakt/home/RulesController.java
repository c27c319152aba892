package se.fyrvakt.home;

import static se.fyrvakt.kernel.Role.ADMINISTRATOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Registers;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;

@Controller
class RulesController {

    private final Registers registers;

    RulesController(Registers registers) {
        this.registers = registers;
    }

    @Bean
    static MenuEntry rulesEntry() {
        return new MenuEntry(
                MenuEntry.Group.SYSTEM,
                5,
                MenuEntry.Group.RULES.label(),
                RulesPage.ADDRESS,
                Set.of(COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, OWNER, AUDITOR, ADMINISTRATOR));
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, OWNER, AUDITOR, ADMINISTRATOR})
    @GetMapping(RulesPage.ADDRESS)
    Answer rules(Visitor visitor) {
        return new RulesPage(visitor, registers.all());
    }
}
