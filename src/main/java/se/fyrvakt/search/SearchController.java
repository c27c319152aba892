package se.fyrvakt.search;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.FoundRows;
import se.fyrvakt.register.FoundRows.Found;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

/** The field at the top of every page: a page of what was found, or options while somebody types. */
@Controller
class SearchController {

    private final FoundRows rows;
    private final Tenancy tenancy;

    SearchController(FoundRows rows, Tenancy tenancy) {
        this.rows = rows;
        this.tenancy = tenancy;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(SearchPage.ADDRESS)
    Answer page(@RequestParam(defaultValue = "") String q, Visitor visitor) {
        var typed = SearchPage.tidy(q);
        return new SearchPage(typed, found(typed, visitor));
    }

    @Allowed(EMPLOYEE)
    @GetMapping(SearchPage.ADDRESS + "/forslag")
    Answer options(@RequestParam(defaultValue = "") String q, Visitor visitor) {
        var typed = SearchPage.tidy(q);
        return new SearchOptions(typed, found(typed, visitor));
    }

    private List<Found> found(String typed, Visitor visitor) {
        return typed.length() < SearchPage.LEAST
                ? List.of()
                : tenancy.read(visitor.administration(), () -> rows.of(typed, visitor));
    }
}
