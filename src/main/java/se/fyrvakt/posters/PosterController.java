package se.fyrvakt.posters;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.MANAGER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;

/** Posters of units, for those who hang them up. */
@Controller
class PosterController {

    private final PosterDesk desk;

    PosterController(PosterDesk desk) {
        this.desk = desk;
    }

    @Bean
    static MenuEntry posterEntry() {
        return new MenuEntry(MenuEntry.Group.WORK, 8, "Affischer", PosterList.ADDRESS, Set.of(COORDINATOR, MANAGER));
    }

    @Allowed({COORDINATOR, MANAGER})
    @GetMapping(PosterList.ADDRESS)
    Answer list(@RequestParam(defaultValue = "") String sida, Visitor visitor) {
        return new PosterList(desk.page(sida, visitor), visitor.administrationName());
    }

    @Allowed({COORDINATOR, MANAGER})
    @GetMapping(PosterList.EACH)
    Answer each(@RequestParam(defaultValue = "") String sida, Visitor visitor, HttpServletRequest request) {
        var units = desk.page(sida, visitor).items();
        return new PosterPage("En affisch för varje enhet", desk.of(units, visitor, request));
    }

    @Allowed({COORDINATOR, MANAGER})
    @GetMapping(PosterList.WHOLE)
    Answer whole(Visitor visitor, HttpServletRequest request) {
        return new PosterPage("Affisch för hela förvaltningen", List.of(desk.ofAll(visitor, request)));
    }

    @Allowed({COORDINATOR, MANAGER})
    @GetMapping("/affisch/{enhet}")
    Answer one(@PathVariable String enhet, Visitor visitor, HttpServletRequest request) {
        return desk.find(enhet, visitor)
                .<Answer>map(
                        unit -> new PosterPage("Affisch för " + unit.name(), desk.of(List.of(unit), visitor, request)))
                .orElseGet(Answer.NotFound::new);
    }
}
