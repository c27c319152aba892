package se.fyrvakt.deadlines;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./fyrvakt deadlines}: works out deadlines by the rules that Fyrvakt brings along, with no database and no server. */
public final class DeadlineCommand {

    public static final String WORD = "deadlines";

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH.mm", Swedish.LOCALE);

    private DeadlineCommand() {}

    /** Does it; what was typed wrong is a {@link se.fyrvakt.kernel.Refusal}. */
    public static void run(List<String> arguments, PrintStream out) {
        var asked = DeadlineArguments.of(arguments);
        var deadlines = Deadline.of(ReportingRules.shipped(), asked.instants());
        out.println(asked.asJson() ? json(deadlines) : table(deadlines));
    }

    private static String json(List<Deadline> deadlines) {
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(
                        deadlines.stream().map(DeadlineCommand::fields).toList());
    }

    private static Map<String, @Nullable String> fields(Deadline deadline) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("regime", deadline.rule().regime());
        fields.put("step", deadline.rule().step());
        fields.put(
                "due",
                deadline.due()
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                        .orElse(null));
        return fields;
    }

    private static String table(List<Deadline> deadlines) {
        var widest = deadlines.stream()
                .mapToInt(each -> each.rule().step().length())
                .max()
                .orElse(0);
        return String.join(
                "\n",
                deadlines.stream()
                        .map(each -> ("%-8s  %-" + widest + "s  %s")
                                .formatted(each.rule().regime(), each.rule().step(), when(each)))
                        .toList());
    }

    private static String when(Deadline deadline) {
        return deadline.due()
                .map(due -> "senast " + WHEN.format(due))
                .orElseGet(() -> deadline.rule().withoutDay());
    }
}
