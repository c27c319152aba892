package se.fyrvakt.review;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what a round has decided to take away or change, and how the round stands. Within a transaction of the administration. */
@Repository
class ReviewOrders {

    private final JdbcClient db;

    ReviewOrders(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param outcome by later exports: borta, kvar, tillbaka; empty before there is one
     * @param proved the day of the export that lacked it; null for none
     */
    record Order(
            long id,
            int version,
            String assetCode,
            String asset,
            String account,
            String person,
            String folder,
            String entitlement,
            String decision,
            String comment,
            @Nullable LocalDate ordered,
            @Nullable LocalDate done,
            String outcome,
            @Nullable LocalDate proved) {

        boolean isGone() {
            return outcome.equals("borta");
        }

        /** "Ta bort ändra, mapp FSK-01, för ada.ek (Ada Ek)". */
        String sentence() {
            return "%s %s%s för %s%s%s"
                    .formatted(
                            decision.equals("ändra") ? "Ändra" : "Ta bort",
                            entitlement.isEmpty() ? "behörigheten" : entitlement,
                            folder.isEmpty() ? "" : ", mapp " + folder + ",",
                            account.isEmpty() ? "okänt konto" : account,
                            person.isEmpty() ? "" : " (" + person + ")",
                            comment.isEmpty() ? "" : ": " + comment);
        }

        /** How far it has come, in a word or two. */
        String state() {
            return switch (outcome) {
                case "borta" -> "borta enligt uttag " + requireNonNull(proved);
                case "tillbaka" -> "har kommit tillbaka";
                case "kvar" -> "kvar i senaste uttaget";
                default ->
                    done != null ? "utförd, inte bevisad" : ordered != null ? "beställd " + ordered : "inte beställd";
            };
        }
    }

    /** By system and account. */
    List<Order> of(long round, LocalDate day) {
        return db.sql("""
                select i.id, i.version, a.asset_id as asset_code, a.name as asset, coalesce(i.account, '') as account,
                       coalesce(p.first_name || ' ' || p.last_name, '') as person, coalesce(i.folder, '') as folder,
                       coalesce(i.entitlement, '') as entitlement, i.decision, coalesce(i.comment, '') as comment, i.ordered_on, i.done_on,
                       coalesce(o.outcome, '') as outcome, o.proved_on
                  from access_item i join asset a on a.id = i.asset_id
                  join access_item_outcomes(:day) o on o.item_id = i.id
                  left join person p on p.key = i.employee_id_key
                 where i.round_id = :round order by a.name, i.account, i.place limit 5000
                """)
                .param("round", round)
                .param("day", day)
                .query((found, n) -> order(found))
                .list();
    }

    /** How many of a unit's were decided, and what. */
    record UnitProgress(String unit, String reviewers, long items, long decided, long removals) {}

    /** Those with most left first. */
    List<UnitProgress> units(long round, LocalDate day) {
        return db.sql("""
                select coalesce(u.name, 'Utan känd person') as unit,
                       coalesce(string_agg(distinct coalesce(b.first_name || ' ' || b.last_name, w.reviewer_key), ', '), '') as reviewers,
                       count(*) as items, count(i.decision) as decided, count(*) filter (where i.decision in ('ta bort', 'ändra')) as removals
                  from access_item i left join access_reviewers(:day) w on w.item_id = i.id
                  left join person p on p.key = i.employee_id_key left join unit u on u.id = p.unit_id
                  left join person b on b.email_key = w.reviewer_key and i.decision is null
                 where i.round_id = :round group by u.administration, u.id, u.name
                 order by count(*) - count(i.decision) desc, 1 limit 500
                """)
                .param("day", day)
                .param("round", round)
                .query((found, n) -> new UnitProgress(
                        text(found, "unit"),
                        text(found, "reviewers"),
                        found.getLong("items"),
                        found.getLong("decided"),
                        found.getLong("removals")))
                .list();
    }

    private static Order order(ResultSet found) throws SQLException {
        return new Order(
                found.getLong("id"),
                found.getInt("version"),
                text(found, "asset_code"),
                text(found, "asset"),
                text(found, "account"),
                text(found, "person"),
                text(found, "folder"),
                text(found, "entitlement"),
                text(found, "decision"),
                text(found, "comment"),
                found.getObject("ordered_on", LocalDate.class),
                found.getObject("done_on", LocalDate.class),
                text(found, "outcome"),
                found.getObject("proved_on", LocalDate.class));
    }

    private static String text(ResultSet found, String column) throws SQLException {
        return requireNonNull(found.getString(column));
    }
}
