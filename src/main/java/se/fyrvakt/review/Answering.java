package se.fyrvakt.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.web.Problems;

/** Keeps what somebody answers in a round, all of it or nothing. Within a transaction of the administration. */
@Component
class Answering {

    private static final String CHANGED = "Någon annan svarade just nu. Läs igenom och försök igen.";

    private final ReviewRepository reviews;
    private final Registers registers;
    private final Registrar registrar;

    Answering(ReviewRepository reviews, Registers registers, Registrar registrar) {
        this.reviews = reviews;
        this.registers = registers;
        this.registrar = registrar;
    }

    /** @param items those that are the visitor's to decide, found in this transaction: that is the right to decide on them */
    Problems answer(List<Reviewed> items, AnswerForm form, LocalDate today, Visitor visitor) {
        var problems = new LinkedHashMap<String, String>();
        items.stream()
                .flatMap(each -> each.items().stream().map(item -> new Said(item, form.of(item, each))))
                .filter(said -> !said.answer().isEmpty())
                .forEach(said -> problems.putAll(keep(said, form, today, visitor)));
        return new Problems(problems);
    }

    private record Said(ReviewItem item, String answer) {}

    private Map<String, String> keep(Said said, AnswerForm form, LocalDate today, Visitor visitor) {
        return said.answer().equals(AnswerForm.NOT_MINE)
                ? sendOn(said.item(), form, visitor)
                : write(said.item(), decided(said, form, today, visitor), "beslutade", visitor);
    }

    private static Map<Column, String> decided(Said said, AnswerForm form, LocalDate today, Visitor visitor) {
        return Map.of(
                Items.DECISION, said.answer(),
                Items.COMMENT, form.comment(said.item()),
                Items.BY, visitor.email(),
                Items.DECIDED, today.toString());
    }

    /** To whom is said, else to whoever answers for the system; what was decided before is theirs to decide anew. */
    private Map<String, String> sendOn(ReviewItem item, AnswerForm form, Visitor visitor) {
        var to = form.to(item).isEmpty() ? reviews.ownerOf(item.id()).orElse("") : form.to(item);
        return to.isEmpty() || visitor.isCalled(to)
                ? Map.of(item.toField(), "Skriv e-postadressen till den som ska svara.")
                : write(item, sent(to), "skickade vidare", visitor);
    }

    private static Map<Column, String> sent(String to) {
        return Map.of(Items.SENT, to, Items.DECISION, "", Items.COMMENT, "", Items.BY, "", Items.DECIDED, "");
    }

    private Map<String, String> write(ReviewItem item, Map<Column, String> cells, String act, Visitor visitor) {
        var fields = Map.of(Items.COMMENT, item.commentField(), Items.SENT, item.toField());
        var outcome = registrar.change(
                registers.get(Items.ADDRESS), item.id(), item.version(), cells, visitor, act, who -> true);
        return outcome instanceof Outcome.Saved
                ? Map.of()
                : outcome.problems(fields, CHANGED).byField();
    }
}
