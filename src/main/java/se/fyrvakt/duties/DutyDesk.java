package se.fyrvakt.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.CalledRows;
import se.fyrvakt.register.CalledRows.Called;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;

/** What the screens of duties read. */
@Component
record DutyDesk(
        Duties duties,
        DutyRepository repository,
        WhoseRepository people,
        DutyRemarkRepository remarks,
        ShowingRepository showings,
        CalledRows called,
        Tenancy tenancy,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Answer today(Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> {
            var groups = repository.groups(Whose.own(visitor), today(), visitor);
            return new TodayPage(
                    visitor,
                    today(),
                    groups,
                    names(groups.stream().filter(DutyGroup::isOne).toList()));
        });
    }

    private Map<String, Map<Long, Called>> names(List<DutyGroup> single) {
        return called.of(single.stream()
                .collect(Collectors.toMap(
                        group -> group.duty().rows().register(), group -> Set.of(group.row()), DutyDesk::both)));
    }

    private static Set<Long> both(Set<Long> some, Set<Long> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    Answer kinds(Visitor visitor) {
        return tenancy.read(
                visitor.administration(), () -> new DutyKindsPage(today(), duties.all(), repository.groups(today())));
    }

    Answer list(String name, int number, Visitor visitor) {
        return list(name, number, visitor, false);
    }

    private Answer list(String name, int number, Visitor visitor, boolean isStaffs) {
        return of(
                name,
                duty -> tenancy.read(visitor.administration(), () -> {
                    var whose = isStaffs ? people.staff(visitor, today()) : Whose.own(visitor);
                    var page = repository.page(duty, whose, today(), number);
                    var shown = new DutyPage(
                            duty,
                            page,
                            names(duty, page.items()),
                            today(),
                            isStaffs ? null : showings.of(duty, visitor));
                    return page.isEmpty() && number > 1 ? Answer.seeOther(shown.address(1)) : shown;
                }));
    }

    /** How often the visitor wants to see that kind; what the law sets a time for is always shown. */
    Answer choose(String name, Showing showing, Visitor visitor) {
        return of(
                name,
                duty -> tenancy.write(visitor.administration(), () -> {
                    showings.choose(duty, showing, visitor);
                    return Answer.seeOther(Notice.SPARAD.on(duty.address()));
                }));
    }

    /** Of those who work for the visitor. */
    Answer staff(Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> {
            var staff = people.staff(visitor, today());
            return new StaffPage(today(), staff.keys().size(), repository.groups(staff, today(), visitor));
        });
    }

    Answer staff(String name, int number, Visitor visitor) {
        return list(name, number, visitor, true);
    }

    Optional<Due> find(Duty duty, long row, Visitor visitor) {
        return repository.find(duty, row, Whose.own(visitor), today());
    }

    Map<Long, Called> names(Duty duty, List<Due> some) {
        var register = duty.rows().register();
        return some.isEmpty()
                ? Map.of()
                : called.of(Map.of(register, some.stream().map(Due::row).collect(Collectors.toSet())))
                        .getOrDefault(register, Map.of());
    }

    Answer of(String name, Function<Duty, Answer> answer) {
        return duties.find(name).map(answer).orElseGet(Answer.NotFound::new);
    }

    Answer responsibility(Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> {
            var owned = called.ownedBy(visitor.email(), today());
            return new ResponsibilityPage(today(), owned, repository.of(Whose.own(visitor), today()));
        });
    }
}
