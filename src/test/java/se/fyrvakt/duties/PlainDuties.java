package se.fyrvakt.duties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of duties said a second time, row by row in plain Java, from tables read once. With the standard settings. */
final class PlainDuties {

    private static final int AHEAD = 30;

    private final Map<String, List<Map<String, Object>>> tables = new HashMap<>();
    private final Map<String, Map<String, Map<String, Object>>> peopleBy = new HashMap<>();

    PlainDuties(JdbcClient db) {
        for (var table : List.of(
                "asset",
                "classification",
                "document",
                "recommendation",
                "control_activity",
                "measure",
                "activity",
                "continuity_plan",
                "processing",
                "person",
                "course",
                "completion",
                "maintenance_object",
                "access_row",
                "role",
                "role_title")) {
            tables.put(
                    table,
                    db.sql("select * from " + table).query().listOfRows().stream()
                            .map(PlainDuties::withDays)
                            .toList());
        }
    }

    private static Map<String, Object> withDays(Map<String, Object> row) {
        row.replaceAll((column, cell) -> cell instanceof java.sql.Date date ? date.toLocalDate() : cell);
        return row;
    }

    /** What is to be done about a row, and when. */
    record Plain(String duty, long row, @Nullable LocalDate due) {
        static Plain of(Due due) {
            return new Plain(due.duty().name(), due.row(), due.day());
        }
    }

    Set<Plain> on(LocalDate day) {
        return Stream.of(
                        owners(day),
                        classifications(day),
                        reviews(day),
                        recommendations(day),
                        controls(day),
                        measures(day),
                        effects(day),
                        activities(day),
                        exercises(day),
                        processings(),
                        objects(day),
                        extracts(day),
                        courses(day),
                        newcomers(day),
                        leavers(day),
                        roles(day))
                .flatMap(Function.identity())
                .filter(each -> each.due() == null || !each.due().isAfter(day.plusDays(AHEAD)))
                .collect(Collectors.toSet());
    }

    private Stream<Map<String, Object>> rows(String table) {
        return Objects.requireNonNull(tables.get(table)).stream();
    }

    private static Plain plain(String duty, Map<String, Object> row, @Nullable LocalDate due) {
        return new Plain(duty, id(row, "id"), due);
    }

    private static long id(Map<String, Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).longValue();
    }

    private static @Nullable LocalDate day(Map<String, Object> row, String column) {
        return (LocalDate) row.get(column);
    }

    private static String text(Map<String, Object> row, String column) {
        return Objects.toString(row.get(column), "");
    }

    private static boolean hasBegun(Map<String, Object> row, String column, LocalDate day) {
        var begins = day(row, column);
        return begins == null || !begins.isAfter(day);
    }

    private static boolean isInUse(Map<String, Object> asset, LocalDate day) {
        var retired = day(asset, "retired_on");
        return hasBegun(asset, "in_use_on", day) && (retired == null || retired.isAfter(day));
    }

    private Stream<Plain> owners(LocalDate day) {
        return rows("asset")
                .filter(asset -> isInUse(asset, day) && asset.get("owner_email") == null)
                .map(asset -> plain("systemagare", asset, null));
    }

    private Stream<Plain> classifications(LocalDate day) {
        return rows("asset")
                .filter(asset -> isInUse(asset, day)
                        && asset.get("owned_by") == null
                        && !text(asset, "operation").strip().equalsIgnoreCase("stadsgemensam"))
                .flatMap(asset -> classification(asset, day).stream());
    }

    private Optional<Plain> classification(Map<String, Object> asset, LocalDate day) {
        var latest = rows("classification")
                .filter(each -> id(each, "asset_id") == id(asset, "id") && hasBegun(each, "decided_on", day))
                .max(Comparator.comparing(each -> Objects.requireNonNull(day(each, "decided_on"))));
        return latest.isEmpty()
                ? Optional.of(plain("klassa", asset, day(asset, "in_use_on")))
                : latest.map(each -> day(each, "valid_until")).map(last -> plain("klassa", asset, last));
    }

    private Stream<Plain> reviews(LocalDate day) {
        return rows("document")
                .filter(each -> text(each, "status").equals("gällande")
                        && day(each, "valid_from") != null
                        && hasBegun(each, "valid_from", day)
                        && day(each, "review_on") != null
                        && !isReplaced(each, day))
                .map(each -> plain("oversyn", each, day(each, "review_on")));
    }

    private boolean isReplaced(Map<String, Object> document, LocalDate day) {
        var from = Objects.requireNonNull(day(document, "valid_from"));
        return rows("document")
                .filter(later -> text(later, "status").equals("gällande")
                        && day(later, "valid_from") != null
                        && hasBegun(later, "valid_from", day)
                        && day(later, "valid_from") instanceof LocalDate begins
                        && begins.isAfter(from))
                .anyMatch(later -> text(later, "replaces")
                        .strip()
                        .equalsIgnoreCase(text(document, "title").strip()));
    }

    private Stream<Plain> recommendations(LocalDate day) {
        return rows("recommendation")
                .filter(each -> !Set.of("genomförd", "verifierad", "avförd", "ej accepterad")
                                .contains(text(each, "status"))
                        || day(each, "done_on") instanceof LocalDate done && done.isAfter(day))
                .map(each -> plain("rekommendation", each, null));
    }

    private Stream<Plain> controls(LocalDate day) {
        return rows("control_activity")
                .filter(each -> each.get("result") == null && id(each, "year") <= day.getYear())
                .map(each -> plain("internkontroll", each, LocalDate.of((int) id(each, "year"), Month.DECEMBER, 31)));
    }

    private Stream<Plain> measures(LocalDate day) {
        var decisions = rows("measure")
                .filter(each -> day(each, "recommended_on") != null
                        && hasBegun(each, "recommended_on", day)
                        && each.get("decision") == null
                        && !isOver(each))
                .map(each -> plain("atgardsbeslut", each, null));
        var work = rows("measure")
                .filter(each -> day(each, "due_on") != null
                        && (!isOver(each) || day(each, "done_on") instanceof LocalDate done && done.isAfter(day))
                        && !text(each, "decision").equals("avböjd"))
                .map(each -> plain("atgard", each, day(each, "due_on")));
        return Stream.concat(decisions, work);
    }

    private static boolean isOver(Map<String, Object> measure) {
        return Set.of("klar", "avbruten").contains(text(measure, "status"));
    }

    private Stream<Plain> effects(LocalDate day) {
        return rows("measure")
                .filter(each -> text(each, "status").equals("klar")
                        && day(each, "done_on") != null
                        && hasBegun(each, "done_on", day)
                        && (day(each, "effect_checked_on") == null || !hasBegun(each, "effect_checked_on", day)))
                .map(each -> plain(
                        "effekt",
                        each,
                        Objects.requireNonNull(day(each, "done_on")).plusDays(180)));
    }

    private Stream<Plain> activities(LocalDate day) {
        return rows("activity")
                .filter(each -> !(day(each, "last_done_on") instanceof LocalDate done
                        && done.getYear() == day.getYear()
                        && !done.isAfter(day)))
                .map(each -> plain(
                        "aktivitet",
                        each,
                        LocalDate.of(day.getYear(), (int) id(each, "month"), 1)
                                .plusMonths(1)
                                .minusDays(1)));
    }

    private Stream<Plain> exercises(LocalDate day) {
        return rows("continuity_plan")
                .filter(each -> day(each, "decided_on") != null
                        && hasBegun(each, "decided_on", day)
                        && rows("asset")
                                .anyMatch(asset -> id(asset, "id") == id(each, "asset_id") && isInUse(asset, day)))
                .map(each -> plain(
                        "ovning",
                        each,
                        lastDay(each, "exercised_on", "decided_on").plusMonths(12)));
    }

    private static LocalDate lastDay(Map<String, Object> row, String column, String otherwise) {
        var day = day(row, column);
        return day == null ? Objects.requireNonNull(day(row, otherwise)) : day;
    }

    private Stream<Plain> processings() {
        return rows("processing")
                .map(each -> plain(
                        "behandling",
                        each,
                        day(each, "reviewed_on") instanceof LocalDate reviewed ? reviewed.plusMonths(12) : null));
    }

    private Stream<Plain> objects(LocalDate day) {
        return rows("maintenance_object")
                .filter(each -> !(day(each, "plan_decided_on") instanceof LocalDate decided
                        && decided.getYear() == day.getYear()
                        && !decided.isAfter(day)))
                .map(each -> plain("forvaltningsplan", each, LocalDate.of(day.getYear(), Month.JANUARY, 31)));
    }

    private Stream<Plain> extracts(LocalDate day) {
        var latest = rows("access_row")
                .filter(each -> hasBegun(each, "extracted_on", day))
                .collect(Collectors.toMap(
                        each -> id(each, "asset_id"),
                        each -> Objects.requireNonNull(day(each, "extracted_on")),
                        (one, other) -> one.isAfter(other) ? one : other));
        return rows("asset")
                .filter(asset -> latest.containsKey(id(asset, "id"))
                        && (day(asset, "retired_on") == null || !hasBegun(asset, "retired_on", day)))
                .map(asset -> plain(
                        "behorighetsuttag",
                        asset,
                        Objects.requireNonNull(latest.get(id(asset, "id"))).plusMonths(12)));
    }

    private Stream<Plain> courses(LocalDate day) {
        var courses = rows("course")
                .filter(each -> Boolean.TRUE.equals(each.get("is_mandatory"))
                        && text(each, "audience").strip().equalsIgnoreCase("alla"))
                .toList();
        var passed = rows("completion")
                .filter(each -> text(each, "result").equals("godkänd") && hasBegun(each, "done_on", day))
                .collect(Collectors.toMap(
                        each -> List.of(id(each, "person_id"), id(each, "course_id")),
                        each -> Objects.requireNonNull(day(each, "done_on")),
                        (one, other) -> one.isAfter(other) ? one : other));
        return rows("person")
                .filter(each -> hasBegun(each, "employed_from", day)
                        && (day(each, "employed_until") == null
                                || !day.isAfter(Objects.requireNonNull(day(each, "employed_until")))))
                .flatMap(person -> courses.stream()
                        .map(course ->
                                course(person, course, passed.get(List.of(id(person, "id"), id(course, "id"))), day))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .map(due -> plain("kurs", person, due))
                        .stream());
    }

    private static Optional<LocalDate> course(
            Map<String, Object> person, Map<String, Object> course, @Nullable LocalDate passed, LocalDate day) {
        if (passed == null) {
            var from = day(person, "employed_from");
            return Optional.of((from == null ? day : from).plusDays(60));
        }
        return course.get("valid_months") == null
                ? Optional.empty()
                : Optional.of(passed.plusMonths(new BigDecimal(text(course, "valid_months")).longValueExact()));
    }

    private Stream<Plain> newcomers(LocalDate day) {
        return rows("person")
                .filter(each -> day(each, "employed_from") instanceof LocalDate from
                        && from.isAfter(day.minusDays(30))
                        && !(day(each, "employed_until") instanceof LocalDate until && until.isBefore(day)))
                .map(each -> plain(
                        "borjar",
                        each,
                        Objects.requireNonNull(day(each, "employed_from")).minusDays(7)));
    }

    /** The example has one export, and says whose each account is by employee number or by address. */
    private Stream<Plain> leavers(LocalDate day) {
        var rows = new HashMap<List<Object>, Map<String, Object>>();
        rows("access_row")
                .filter(each -> hasBegun(each, "extracted_on", day))
                .sorted(Comparator.comparing(each -> id(each, "id")))
                .forEach(each -> leaving(each, day)
                        .ifPresent(person -> rows.putIfAbsent(
                                List.of(id(each, "asset_id"), day(person, "employed_until"), id(person, "id")), each)));
        return rows.entrySet().stream()
                .map(each -> plain(
                        "slutar", each.getValue(), ((LocalDate) each.getKey().get(1)).plusDays(1)));
    }

    private Optional<Map<String, Object>> leaving(Map<String, Object> row, LocalDate day) {
        return Stream.of("key", "mail_account_key")
                .map(column -> people(column).get(text(row, column.equals("key") ? "employee_id_key" : "account_key")))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(person -> day(person, "employed_until") instanceof LocalDate last
                        && last.isAfter(day.minusDays(90))
                        && !last.isAfter(day.plusDays(AHEAD)));
    }

    private Map<String, Map<String, Object>> people(String column) {
        return peopleBy.computeIfAbsent(
                column,
                each -> rows("person")
                        .filter(person -> person.get(column) != null)
                        .collect(Collectors.toMap(
                                person -> text(person, column), Function.identity(), (one, other) -> Map.of())));
    }

    private Stream<Plain> roles(LocalDate day) {
        var held = rows("role")
                .filter(each -> hasBegun(each, "held_from", day)
                        && (day(each, "held_until") == null
                                || !day.isAfter(Objects.requireNonNull(day(each, "held_until")))))
                .map(each -> text(each, "title_key"))
                .collect(Collectors.toSet());
        return rows("role_title")
                .filter(each -> !held.contains(text(each, "key")))
                .map(each -> plain("rollinnehavare", each, null));
    }
}
