package se.fyrvakt.duties;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** What is said of one's own duties. What is somebody else's is not there. */
@Controller
class DutyRemarkController {

    private static final String ADDRESS = "/uppgifter/{slag}/{rad}";

    private final DutyDesk desk;

    DutyRemarkController(DutyDesk desk) {
        this.desk = desk;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(ADDRESS)
    Answer show(@PathVariable String slag, @PathVariable AddressNumber rad, Visitor visitor) {
        return onOwn(slag, rad, visitor, due -> page(due, DutyRemarkForm.blank(), Problems.NONE));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(ADDRESS)
    Answer say(
            @PathVariable String slag,
            @PathVariable AddressNumber rad,
            @RequestParam Map<String, String> sent,
            Visitor visitor) {
        var form = DutyRemarkForm.of(sent);
        return onOwn(slag, rad, visitor, due -> {
            var problems = form.problems(due.duty(), desk.today());
            return problems.exist() ? page(due, form, problems) : add(due, form, visitor);
        });
    }

    private Answer add(Due due, DutyRemarkForm form, Visitor visitor) {
        desk.remarks().add(due, form, visitor);
        return Answer.seeOther(Notice.SPARAD.on(due.duty().address()));
    }

    private Answer onOwn(String name, AddressNumber row, Visitor visitor, Function<Due, Answer> answer) {
        return desk.of(
                name,
                duty -> desk.tenancy()
                        .write(
                                visitor.administration(),
                                () -> desk.find(duty, row.number(), visitor)
                                        .map(answer)
                                        .orElseGet(Answer.NotFound::new)));
    }

    private Answer page(Due due, DutyRemarkForm form, Problems problems) {
        var row = Objects.requireNonNull(desk.names(due.duty(), List.of(due)).get(due.row()));
        return new DutyRemarkPage(due, row, desk.remarks().of(due), form, problems, desk.today());
    }
}
