package se.fyrvakt.classification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Fault;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;
import se.fyrvakt.web.Problems;

/**
 * What was filled in about a classification that somebody else has decided.
 *
 * @param mark the form's own, so that it is saved once however often it is sent
 * @param cells as typed, by the names of the register's columns
 * @param isAttested whether the administration's use agrees with the levels
 */
record ReceivedForm(UUID mark, Map<String, String> cells, boolean isAttested) {

    static final String FROM = "Mottagen från";
    static final String DECIDED = "Klassad";
    static final String LAST_DAY = "Giltig till";
    static final String CASE = "Diarienummer";
    static final String LOCAL_USE = "Lokal användning";

    static final String ATTESTED = "stammer";
    static final String MARK = "formular";

    private static final List<String> COLUMNS = List.of(
            FROM,
            DECIDED,
            Aspect.CONFIDENTIALITY.word(),
            Aspect.INTEGRITY.word(),
            Aspect.AVAILABILITY.word(),
            Aspect.TRACEABILITY.word(),
            LAST_DAY,
            CASE,
            LOCAL_USE);

    private static final List<Aspect> NEEDED = List.of(Aspect.CONFIDENTIALITY, Aspect.INTEGRITY, Aspect.AVAILABILITY);

    static ReceivedForm begin(InterviewedAsset asset, LocalDate lastDay) {
        return new ReceivedForm(
                UUID.randomUUID(),
                Map.of(FROM, String.valueOf(asset.classifiedBy()), LAST_DAY, lastDay.toString()),
                false);
    }

    static ReceivedForm of(Map<String, String> sent) {
        return new ReceivedForm(
                mark(sent.getOrDefault(MARK, "")),
                COLUMNS.stream().collect(Collectors.toMap(name -> name, name -> Typed.text(sent, Swedish.plain(name)))),
                sent.containsKey(ATTESTED));
    }

    private static UUID mark(String text) {
        return text.matches("[0-9a-f-]{36}") ? UUID.fromString(text) : UUID.randomUUID();
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** What the register cannot know is wrong. */
    Problems problems(LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        if (cell(FROM).isEmpty()) {
            problems.put(Swedish.plain(FROM), "Skriv vem som äger tillgången och har klassat den.");
        }
        if (cell(DECIDED).isEmpty() || isAfter(today)) {
            problems.put(Swedish.plain(DECIDED), "Skriv dagen då klassningen beslutades, senast i dag.");
        }
        NEEDED.stream()
                .filter(aspect -> cell(aspect.word()).isEmpty())
                .forEach(aspect -> problems.put(aspect.address(), "Välj den nivå som ägaren har beslutat."));
        return new Problems(problems);
    }

    private boolean isAfter(LocalDate today) {
        return Values.day(cell(DECIDED)) instanceof Parsed.Value<LocalDate>(var day) && day.isAfter(today);
    }

    /** What the register says is wrong, by the form's own fields. */
    static Problems problems(List<Fault> faults) {
        var problems = new LinkedHashMap<String, String>();
        faults.forEach(fault -> {
            var isTaken = fault.columnName().equals("Tillgång");
            problems.putIfAbsent(
                    Swedish.plain(isTaken ? DECIDED : fault.columnName()), isTaken ? TAKEN : fault.message());
        });
        return new Problems(problems);
    }

    private static final String TAKEN =
            "Tillgången har redan en klassning från den dagen. Är den fel, rätta den i registret Klassningar.";
}
