package se.fyrvakt.workload;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.duties.Duties;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;
import se.fyrvakt.web.Notice;

/** Somebody's own year in hours, and what their time went to. */
@Controller
class WorkloadController {

    private final Workload workload;
    private final WorkloadRepository hours;
    private final Duties duties;
    private final Registers registers;
    private final Registrar registrar;
    private final Tenancy tenancy;
    private final Clock clock;

    WorkloadController(
            Workload workload,
            WorkloadRepository hours,
            Duties duties,
            Registers registers,
            Registrar registrar,
            Tenancy tenancy,
            Clock clock) {
        this.workload = workload;
        this.hours = hours;
        this.duties = duties;
        this.registers = registers;
        this.registrar = registrar;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @GetMapping(WorkloadPage.ADDRESS)
    Answer show(@RequestParam(name = WorkloadPage.YEAR, defaultValue = "") String asked, Visitor visitor) {
        var now = Week.of(LocalDate.now(clock));
        var year = WorkloadPage.year(asked, now.year());
        return tenancy.read(
                visitor.administration(),
                () -> new WorkloadPage(
                        year,
                        now,
                        workload.of(visitor, year),
                        workload.noted(visitor, year),
                        TimeNoteForm.kinds(duties, workload.activities(visitor, year))));
    }

    /** What is not among the choices is not noted: the page has no field to type in. */
    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @PostMapping(WorkloadPage.ADDRESS)
    Answer note(TimeNoteForm form, Visitor visitor) {
        if (form.isWhole()) {
            tenancy.write(visitor.administration(), () -> note(form, LocalDate.now(clock), visitor));
        }
        return Answer.seeOther(form.isWhole() ? Notice.SPARAD.on(WorkloadPage.ADDRESS) : WorkloadPage.ADDRESS);
    }

    private Object note(TimeNoteForm form, LocalDate today, Visitor visitor) {
        var cells = Map.of(
                TimeNotes.PERSON, visitor.email(),
                TimeNotes.DAY, today.toString(),
                TimeNotes.PLACE, String.valueOf(hours.nextPlace(visitor, today)),
                TimeNotes.WHAT, form.vad(),
                TimeNotes.MINUTES, form.minuter());
        return registrar.add(registers.get(TimeNotes.ADDRESS), cells, UUID.randomUUID(), visitor, who -> true);
    }

    @Bean
    static MenuEntry workloadEntry() {
        return new MenuEntry(
                MenuEntry.Group.TOP,
                6,
                "Tid",
                WorkloadPage.ADDRESS,
                Set.of(COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT));
    }
}
