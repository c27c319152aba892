package se.fyrvakt.requirements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;

/** Assesses requirements of an asset, and makes measures of the gaps: by the one way in, all or nothing. */
@Component
class Assessing {

    private static final int LONGEST = 1000;

    private final Registers registers;
    private final Registrar registrar;
    private final DemandRepository demands;
    private final Tenancy tenancy;
    private final Clock clock;

    Assessing(Registers registers, Registrar registrar, DemandRepository demands, Tenancy tenancy, Clock clock) {
        this.registers = registers;
        this.registrar = registrar;
        this.demands = demands;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @param changed with what the form says of each, which has no faults */
    void assess(DemandingAsset asset, List<Demand> changed, AssessmentForm form, Visitor visitor) {
        tenancy.write(visitor.administration(), () -> {
            changed.forEach(demand -> assess(asset, demand, form.of(demand), visitor));
            return changed.size();
        });
    }

    private void assess(DemandingAsset asset, Demand demand, AssessmentForm.Said said, Visitor visitor) {
        var register = registers.get(Assessments.ADDRESS);
        var today = LocalDate.now(clock);
        var typed = new LinkedHashMap<Column, String>();
        typed.put(Assessments.ASSET, asset.key());
        typed.put(Assessments.REQUIREMENT, demand.requirement().code());
        typed.put(Assessments.RESULT, said.result());
        typed.put(Assessments.MOTIVE, said.motive());
        typed.put(Assessments.EVIDENCE, said.evidence());
        typed.put(Assessments.RESPONSIBLE, visitor.email());
        typed.put(Assessments.DAY, today.toString());
        var known = demand.assessment();
        if (known != null && known.remedy() != null && !known.remedy().isOver()) {
            typed.put(Assessments.MEASURE, known.remedy().number());
        }
        saved(
                known != null && known.day().equals(today)
                        ? registrar.change(
                                register, known.id(), known.version(), typed, visitor, "bedömde", right(asset, visitor))
                        : registrar.add(register, typed, UUID.randomUUID(), visitor, right(asset, visitor)));
    }

    private static Predicate<Visitor> right(DemandingAsset asset, Visitor visitor) {
        return who -> DemandRights.mayAssess(visitor, asset);
    }

    private static void saved(Outcome outcome) {
        if (!(outcome instanceof Outcome.Saved)) {
            throw new IllegalStateException("What was examined was refused: " + outcome);
        }
    }

    /**
     * One measure for each gap that has none; pressed twice it makes no more.
     *
     * @return how many were made
     */
    int remedy(DemandingAsset asset, List<Demand> all, Visitor visitor) {
        var gaps = all.stream().filter(Demand::isUnattended).toList();
        return tenancy.write(visitor.administration(), () -> {
            var left = demands.unattended(gaps.stream()
                    .map(demand -> Objects.requireNonNull(demand.assessment()).id())
                    .toList());
            gaps.stream()
                    .filter(demand -> left.contains(
                            Objects.requireNonNull(demand.assessment()).id()))
                    .forEach(demand -> remedy(asset, demand, visitor));
            return left.size();
        });
    }

    private void remedy(DemandingAsset asset, Demand demand, Visitor visitor) {
        var known = Objects.requireNonNull(demand.assessment());
        var number = "KRAV-" + known.id();
        var measures = registers.get("atgarder");
        saved(registrar.add(
                measures,
                measure(measures, number, asset, demand, known, visitor),
                UUID.randomUUID(),
                visitor,
                right(asset, visitor)));
        saved(registrar.change(
                registers.get(Assessments.ADDRESS),
                known.id(),
                known.version(),
                Map.of(Assessments.MEASURE, number),
                visitor,
                "gjorde en åtgärd av",
                right(asset, visitor)));
    }

    private Map<Column, String> measure(
            Register measures, String number, DemandingAsset asset, Demand demand, Assessment known, Visitor visitor) {
        var typed = new LinkedHashMap<Column, String>();
        typed.put(measures.key().getFirst(), number);
        typed.put(measures.column("Åtgärd"), text(asset, demand));
        typed.put(measures.column("Källa"), "kravbedömning");
        typed.put(measures.column("Referens"), asset.key());
        typed.put(measures.column("Rekommenderad"), LocalDate.now(clock).toString());
        typed.put(measures.column("Rekommenderad av"), visitor.name());
        typed.put(measures.column("Ansvarig"), Objects.requireNonNullElse(known.responsible(), ""));
        typed.put(measures.column("Status"), "planerad");
        return typed;
    }

    /** As long as a measure's text may be. */
    private static String text(DemandingAsset asset, Demand demand) {
        var text = "%s: %s".formatted(asset.label(), demand.requirement().text());
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
