package se.fyrvakt.register;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Guarded;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** The addresses of one register; {@link RegisterRoutes} lays them. */
class RegisterScreens implements Guarded {

    private static final Set<String> READING = Set.of("list", "show", "csv", "xlsx", "suggest");

    private final Register register;
    private final RegisterDesk desk;

    RegisterScreens(Register register, RegisterDesk desk) {
        this.register = register;
        this.desk = desk;
    }

    @Override
    public Set<Role> allowed(Method method) {
        return READING.contains(method.getName()) ? register.readers().keySet() : register.writers();
    }

    Answer list(@RequestParam Map<String, String> query, Visitor visitor) {
        return narrowed(query, visitor, filter -> list(filter, visitor));
    }

    private Answer list(ListFilter filter, Visitor visitor) {
        var sight = Sight.of(register, visitor);
        var page = listed(filter, sight, visitor);
        return page.isEmpty() && filter.page() > 1
                ? Answer.seeOther("/" + register.address() + filter.onPage(1).query())
                : new RegisterList(register, filter, page, sight.all(), mayWrite(visitor));
    }

    private Page<Row> listed(ListFilter filter, Sight sight, Visitor visitor) {
        var page = desk.rows().search(register, filter, sight);
        desk.readings().several(register, page.items().size(), "visade en lista med %s", visitor);
        return page;
    }

    Answer csv(@RequestParam Map<String, String> query, Visitor visitor) {
        return narrowed(query, visitor, filter -> fetched(filter, visitor).csv());
    }

    Answer xlsx(@RequestParam Map<String, String> query, Visitor visitor) {
        return narrowed(query, visitor, filter -> fetched(filter, visitor).xlsx());
    }

    /** Logged before any of it is sent: what has been sent cannot be taken back. */
    private Listing fetched(ListFilter filter, Visitor visitor) {
        if (register.readingsLogged()) {
            var number = desk.rows().count(register, filter, Sight.of(register, visitor));
            desk.readings().several(register, number, "hämtade %s", visitor);
        }
        return new Listing(register, filter, visitor, desk);
    }

    private Answer narrowed(Map<String, String> query, Visitor visitor, Function<ListFilter, Answer> work) {
        return desk.readings()
                .in(
                        register,
                        visitor,
                        () -> desk.filter(register, query).map(work).orElseGet(Answer.NotFound::new));
    }

    Answer suggest(@RequestParam(defaultValue = "") String q, Visitor visitor) {
        return new RegisterSuggestions(desk.tenancy()
                .read(
                        visitor.administration(),
                        () -> desk.rows().suggestions(register, q, Sight.of(register, visitor))));
    }

    Answer show(@PathVariable String plats, Visitor visitor) {
        return desk.readings()
                .in(
                        register,
                        visitor,
                        () -> desk.rows()
                                .findWithReferring(register, plats, visitor)
                                .map(found -> page(found, visitor))
                                .orElseGet(Answer.NotFound::new));
    }

    private Answer page(RowRepository.Referred found, Visitor visitor) {
        var row = found.row();
        desk.readings().one(register, row.id(), "öppnade", visitor);
        return new RegisterPage(
                row, desk.panels(row, visitor), found.referring(), desk.historyOf(row), mayWrite(visitor));
    }

    /** What the address says is filled in, and not saved until somebody does. */
    Answer blank(@RequestParam Map<String, String> offered) {
        return RegisterEdit.blank(register, RowForm.offered(register, offered));
    }

    Answer add(@RequestParam Map<String, String> sent, Visitor visitor) {
        var form = RowForm.of(register, sent);
        var mark = form.mark();
        return answer(
                desk.registrar().add(register, form.typed(), mark, visitor), null, form, visitor, Notice.REGISTRERAD);
    }

    Answer edit(@PathVariable String plats, Visitor visitor) {
        return onRow(plats, visitor, RegisterEdit::of);
    }

    Answer change(@PathVariable String plats, @RequestParam Map<String, String> sent, Visitor visitor) {
        var form = RowForm.of(register, sent);
        return find(plats, visitor, "ändrade")
                .map(row -> answer(
                        desk.registrar().change(register, row.id(), form.version(), form.typed(), visitor, "ändrade"),
                        row,
                        form,
                        visitor,
                        Notice.SPARAD))
                .orElseGet(Answer.NotFound::new);
    }

    Answer ending(@PathVariable String plats, Visitor visitor) {
        return onRow(plats, visitor, row -> RegisterEnd.of(row, desk.today()));
    }

    Answer end(@PathVariable String plats, @RequestParam Map<String, String> sent, Visitor visitor) {
        var form = RowForm.ending(register, sent);
        var done = register.lived().act().done();
        return find(plats, visitor, "ändrade")
                .map(row -> ended(
                        row,
                        form,
                        desk.registrar().change(register, row.id(), form.version(), form.typed(), visitor, done)))
                .orElseGet(Answer.NotFound::new);
    }

    private static Answer ended(Row row, RowForm form, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved saved -> Answer.seeOther(Notice.AVSLUTAD.on(row.href()));
            case Outcome.Refused(var faults) -> new RegisterEnd(row, form, RowForm.problems(faults));
            case Outcome.ChangedMeanwhile c ->
                new RegisterEnd(
                        row,
                        form.about(row.version()),
                        Problems.withAll(
                                "Någon annan ändrade uppgifterna medan du skrev. Kontrollera dem och spara igen."));
        };
    }

    Answer choose(@RequestParam Map<String, String> query, Visitor visitor) {
        return narrowed(
                query,
                visitor,
                filter -> RegisterMany.of(register, filter, listed(filter, Sight.of(register, visitor), visitor)));
    }

    Answer assign(@RequestParam MultiValueMap<String, String> sent, Visitor visitor) {
        return new ManyForm(register, sent, desk, visitor).answer();
    }

    private Answer answer(
            Outcome outcome, @org.jspecify.annotations.Nullable Row row, RowForm form, Visitor visitor, Notice notice) {
        return switch (outcome) {
            case Outcome.Saved(var id, var key) ->
                Answer.seeOther(notice.on(Row.href(register, id, key.isEmpty() ? null : key)));
            case Outcome.Refused(var faults) -> RegisterEdit.refused(register, row, form, faults);
            case Outcome.ChangedMeanwhile c -> meanwhile(java.util.Objects.requireNonNull(row), form, visitor);
        };
    }

    /** The form again, nothing typed lost, with what the other one did. */
    private Answer meanwhile(Row row, RowForm form, Visitor visitor) {
        return desk.tenancy().read(visitor.administration(), () -> {
            var now = desk.rows()
                    .find(register, row.id(), Sight.of(register, visitor))
                    .orElseThrow();
            return RegisterEdit.meanwhile(now, form, desk.history().since(subject(row), form.version()));
        });
    }

    private Answer onRow(String place, Visitor visitor, Function<Row, Answer> work) {
        return find(place, visitor, "öppnade för att ändra").map(work).orElseGet(Answer.NotFound::new);
    }

    private Optional<Row> find(String place, Visitor visitor, String what) {
        return desk.readings().in(register, visitor, () -> {
            var found = desk.rows().find(register, place, Sight.of(register, visitor));
            found.ifPresent(row -> desk.readings().one(register, row.id(), what, visitor));
            return found;
        });
    }

    private se.fyrvakt.kernel.Subject subject(Row row) {
        return new se.fyrvakt.kernel.Subject(register.address(), row.id());
    }

    private boolean mayWrite(Visitor visitor) {
        return visitor.is(register.writers().toArray(Role[]::new));
    }
}
