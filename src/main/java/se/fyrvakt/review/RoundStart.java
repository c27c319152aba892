package se.fyrvakt.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.BulkRegistrar;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Intake;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.review.ScopeRepository.Held;
import se.fyrvakt.web.Problems;

/** Begins a round: what the latest exports hold becomes what is to be decided. Within a transaction of the administration. */
@Component
class RoundStart {

    private static final int SEEDS = 1_000_000_000;

    private static final List<Column> HELD =
            List.of(Items.ASSET, Items.SOURCE, Items.ACCOUNT, Items.PERSON, Items.FOLDER, Items.RIGHT, Items.USED);

    private final ScopeRepository scopes;
    private final Purposes purposes;
    private final Registers registers;
    private final Registrar registrar;
    private final BulkRegistrar bulk;

    RoundStart(
            ScopeRepository scopes, Purposes purposes, Registers registers, Registrar registrar, BulkRegistrar bulk) {
        this.scopes = scopes;
        this.purposes = purposes;
        this.registers = registers;
        this.registrar = registrar;
        this.bulk = bulk;
    }

    /** The round's number, or what is wrong with the form. */
    record Begun(long round, Problems problems) {}

    Begun begin(RoundForm form, LocalDate today, Visitor visitor) {
        var purpose = purposes.find(form.purpose(), today, visitor);
        return purpose.isEmpty() && !form.purpose().isEmpty()
                ? new Begun(0, Problems.with(RoundForm.PURPOSE, "Det är gjort eller borttaget nu. Välj på nytt."))
                : begin(form, purpose.map(Purpose::cells).orElse(Map.of()), today, visitor);
    }

    private Begun begin(RoundForm form, Map<Column, String> made, LocalDate today, Visitor visitor) {
        int seed = RandomGenerator.getDefault().nextInt(SEEDS);
        var held = scopes.held(form.systems(), form.isHighOnly(), form.sample(), seed, today);
        if (held.isEmpty()) {
            return new Begun(0, Problems.with(RoundForm.SYSTEMS, "Välj minst ett system som har något att granska."));
        }
        var rounds = registers.get(Rounds.ADDRESS);
        var cells = form.cells(today, seed, held.getFirst().population());
        cells.putAll(made);
        var outcome = registrar.add(rounds, cells, UUID.randomUUID(), visitor);
        if (outcome instanceof Outcome.Saved(var id, var key)) {
            fill(form.typed(Rounds.NAME), held, visitor);
            return new Begun(id, Problems.NONE);
        }
        return new Begun(0, outcome.problems(rounds, ""));
    }

    private void fill(String round, List<Held> held, Visitor visitor) {
        var present = new ArrayList<>(List.of(Items.ROUND, Items.PLACE));
        present.addAll(HELD);
        var lines = IntStream.range(0, held.size())
                .mapToObj(i ->
                        new Intake.Line(i + 1, line(round, i + 1, held.get(i).cells())))
                .toList();
        var faults = bulk.add(new Intake(registers.get(Items.ADDRESS), present, lines), visitor)
                .faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("What was exported was refused: " + faults.getFirst());
        }
    }

    private static @Nullable String[] line(String round, int place, @Nullable String[] held) {
        @Nullable String[] cells = new String[held.length + 2];
        cells[0] = round;
        cells[1] = String.valueOf(place);
        System.arraycopy(held, 0, cells, 2, held.length);
        return cells;
    }
}
