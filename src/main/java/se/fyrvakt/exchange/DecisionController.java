package se.fyrvakt.exchange;

import static se.fyrvakt.kernel.Role.ADMINISTRATOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.exchange.FileReading.State;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** The page of a file read in, and what is decided there. */
@Controller
class DecisionController {

    /** Seconds between looks at work that goes on; the browser does it by itself, without script. */
    static final String REFRESH = "2";

    private final ReadingDesk desk;
    private final Decisions decisions;
    private final Mapping mapping;

    DecisionController(ReadingDesk desk, Decisions decisions, Mapping mapping) {
        this.desk = desk;
        this.decisions = decisions;
        this.mapping = mapping;
    }

    @GetMapping("/inlasning/{id:\\d{1,18}}")
    @Allowed({COORDINATOR, ADMINISTRATOR})
    Answer show(@PathVariable long id, Visitor visitor, HttpServletResponse response) {
        if (desk.progress(id, visitor) != null) {
            response.setHeader("Refresh", REFRESH);
        }
        return on(id, visitor, reading -> desk.page(reading, Problems.NONE, visitor));
    }

    private Answer on(long id, Visitor visitor, Function<FileReading, Answer> answer) {
        return desk.find(id, visitor).map(answer).orElseGet(Answer.NotFound::new);
    }

    @PostMapping("/inlasning/{id:\\d{1,18}}/spara")
    @Allowed({COORDINATOR, ADMINISTRATOR})
    Answer save(@PathVariable long id, ReadingForm form, Visitor visitor) {
        var problems = form.problems(desk.today());
        return on(id, visitor, reading -> {
            if (problems.exist()) {
                return desk.page(reading, problems, visitor);
            }
            desk.start(id, visitor, progress -> decisions.save(id, form.day(), visitor, progress));
            return Answer.seeOther(after(id, State.SAVED, Notice.INLAST, reading.address(), visitor));
        });
    }

    private String after(long id, State expected, Notice notice, String address, Visitor visitor) {
        return desk.find(id, visitor)
                        .filter(reading -> reading.state() == expected)
                        .isPresent()
                ? notice.on(address)
                : address;
    }

    /** What the columns are, and which register the file belongs to; then it is examined anew. */
    @PostMapping("/inlasning/{id:\\d{1,18}}/kolumner")
    @Allowed({COORDINATOR, ADMINISTRATOR})
    Answer columns(@PathVariable long id, @RequestParam Map<String, String> typed, Visitor visitor) {
        return on(id, visitor, reading -> {
            if (reading.isOpen()) {
                mapping.choose(reading, chosen(reading, typed), typed.getOrDefault("register", ""), visitor);
            }
            return Answer.seeOther(reading.address());
        });
    }

    private static Map<String, String> chosen(FileReading reading, Map<String, String> typed) {
        var chosen = new LinkedHashMap<>(reading.findings().mapping());
        var columns = reading.findings().columns();
        for (int i = 0; i < columns.size(); i++) {
            var column = typed.getOrDefault(ReadingPage.parameter(i), "");
            if (!column.isEmpty()) {
                chosen.put(columns.get(i).title(), column.equals(ReadingPage.LEAVE_OUT) ? "" : column);
            }
        }
        return chosen;
    }

    @PostMapping("/inlasning/{id:\\d{1,18}}/kasta")
    @Allowed({COORDINATOR, ADMINISTRATOR})
    Answer discard(@PathVariable long id, Visitor visitor) {
        return on(id, visitor, reading -> {
            decisions.discard(id, visitor);
            return Answer.seeOther("/inlasning");
        });
    }

    @PostMapping("/inlasning/{id:\\d{1,18}}/angra")
    @Allowed({COORDINATOR, ADMINISTRATOR})
    Answer undo(@PathVariable long id, Visitor visitor) {
        return on(id, visitor, reading -> {
            desk.start(id, visitor, progress -> decisions.undo(id, visitor, progress));
            return Answer.seeOther(after(id, State.UNDONE, Notice.ANGRAD, reading.address(), visitor));
        });
    }
}
