package se.fyrvakt.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Aftermath;
import se.fyrvakt.register.Register;

/** Notes which exports there are, and no longer are, whoever read them in. */
@Component
class Exports implements Aftermath {

    private static final String ACCESS = "behorigheter";

    /** Leaps from one export to the next by the index, however many rows each has. */
    private static final String THERE_ARE = """
            with recursive export as (
                (select asset_id, source, extracted_on from access_row order by asset_id, source, extracted_on limit 1)
                union all
                select n.asset_id, n.source, n.extracted_on
                  from export e cross join lateral (
                       select r.asset_id, r.source, r.extracted_on from access_row r
                        where (r.asset_id, r.source, r.extracted_on) > (e.asset_id, e.source, e.extracted_on)
                        order by r.asset_id, r.source, r.extracted_on limit 1) n)
            """;

    private final JdbcClient db;

    Exports(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void after(Register register, Visitor visitor) {
        if (register.address().equals(ACCESS)) {
            db.sql(THERE_ARE + """
                    , gone as (
                        delete from access_export x where not exists (
                            select from export e where (e.asset_id, e.source, e.extracted_on) = (x.asset_id, x.source, x.extracted_on)))
                    insert into access_export (administration, asset_id, source, extracted_on)
                    select current_administration(), asset_id, source, extracted_on from export on conflict do nothing
                    """).update();
        }
    }
}
