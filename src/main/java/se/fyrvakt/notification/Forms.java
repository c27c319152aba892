package se.fyrvakt.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.tables.IdentityNumbers;
import se.fyrvakt.web.Problems;

/** The forms: filled from the incident, written on by people, and kept with history. */
@Component
class Forms {

    private static final int LONGEST = 4000;

    private final FormRepository forms;
    private final History history;
    private final Tenancy tenancy;

    Forms(FormRepository forms, History history, Tenancy tenancy) {
        this.forms = forms;
        this.history = history;
        this.tenancy = tenancy;
    }

    /** @param sent what was typed, by the fields' ids; other fields are as they are */
    static List<FormAnswer> typed(List<FormAnswer> answers, Map<String, String> sent) {
        return answers.stream()
                .map(answer -> new FormAnswer(
                        answer.field(),
                        answer.name(),
                        answer.hint(),
                        sent.getOrDefault(answer.id(), answer.text()).strip(),
                        sent.containsKey(answer.withheldId()),
                        true))
                .toList();
    }

    static Problems problems(List<FormAnswer> answers) {
        var problems = new LinkedHashMap<String, String>();
        answers.forEach(answer -> {
            if (answer.text().length() > LONGEST) {
                problems.put(answer.id(), "%s får ha högst 4 000 tecken. Korta texten.".formatted(answer.name()));
            } else if (IdentityNumbers.within(answer.text())) {
                problems.put(answer.id(), "Här står ett personnummer. Ta bort det.");
            }
        });
        return new Problems(problems);
    }

    void save(
            NotificationCase kase,
            NotificationStep step,
            List<FormAnswer> before,
            List<FormAnswer> after,
            Visitor visitor) {
        tenancy.write(visitor.administration(), () -> {
            forms.save(step, after);
            history.record(
                    visitor.actor(),
                    new Subject(NotificationSteps.ADDRESS, step.id()),
                    "skrev i formuläret",
                    kase.number() + ", " + step.step(),
                    texts(before, after),
                    texts(after, before));
            return true;
        });
    }

    /** Only those that differ. */
    private static Map<String, String> texts(List<FormAnswer> these, List<FormAnswer> others) {
        var texts = new LinkedHashMap<String, String>();
        for (int i = 0; i < these.size(); i++) {
            if (!these.get(i).copied().equals(others.get(i).copied())) {
                texts.put(these.get(i).name(), these.get(i).copied());
            }
        }
        return texts;
    }
}
