package se.fyrvakt.duties;

import java.util.Collection;
import java.util.stream.Collectors;

/** SQL of duties on {@code :day}, set-wise: one statement however many rows. */
final class DutySql {

    /** Begins each statement. {@code ahead} has the last day of what is told: {@code :until}, else so far as the setting says. {@code gone} has the addresses of those who have left, {@code held} the titles somebody holds. */
    static final String BEGIN = """
            with ahead as materialized (
                select coalesce(cast(:until as date), cast(:day as date) + cast(setting('dagar före som en uppgift visas', :day) as int)) as day),
            gone as materialized (
                select email_key as key from person where email_key is not null
                 group by email_key having bool_and(coalesce(employed_until < :day, false))),
            held as materialized (
                select title_key as key from role
                 where (held_from is null or held_from <= :day) and (held_until is null or held_until >= :day))
            """;

    /** Holds where nobody who can do it is named. */
    static final String VACANT = """
            (%1$s is null or %1$s in (select key from gone)
             or position('@' in %1$s) = 0 and %1$s not in (select key from held))""";

    /** Those told of by now, and not put off. */
    private static final String TOLD = """
            (d.due is null or d.due <= (select day from ahead)) and not exists (
                select from duty_remark r
                 where r.duty = d.duty and r.subject = d.id and r.due is not distinct from d.due and r.put_off_until > :day)""";

    private DutySql() {}

    /** Of everybody. */
    static String all(Collection<Duty> duties) {
        return told(duties.stream().map(DutySql::every).collect(Collectors.joining(" union all ")));
    }

    /** Of those {@code :keys}, and with nobody's where they take over. */
    static String of(Collection<Duty> duties, Whose whose) {
        return told(duties.stream().map(duty -> arm(duty, whose)).collect(Collectors.joining(" union all ")));
    }

    private static String told(String arms) {
        return "(select * from (" + arms + ") d where " + TOLD + ") d";
    }

    private static String arm(Duty duty, Whose whose) {
        var who = duty.rows().who();
        var own = whose.holds(who);
        return every(duty) + " and (" + (whose.takesOver(duty) ? own + " or " + VACANT.formatted(who) : own) + ")";
    }

    private static String every(Duty duty) {
        var rows = duty.rows();
        return "select '%s' as duty, t.id, cast(%s as date) as due, cast(%s as timestamptz) as moment, %s as who from %s where (%s)"
                .formatted(duty.name(), rows.due(), duty.moment(), rows.who(), rows.from(), rows.condition());
    }
}
