package se.fyrvakt.database;

import java.util.List;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Refusal;

/**
 * The application's role must not be able to pass by the policies or change history; a server where it could is refused at
 * start, when the tables are there.
 */
@Component
@DependsOnDatabaseInitialization
class RoleCheck {

    private static final String WHAT_IT_MAY = """
            select 'är superuser' from pg_roles where rolname = current_user and rolsuper
            union all
            select 'går förbi radskyddet (BYPASSRLS)' from pg_roles where rolname = current_user and rolbypassrls
            union all
            (select 'äger tabellen ' || c.oid::regclass
             from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
               and n.nspname not like 'pg\\_temp%' and pg_has_role(current_user, c.relowner, 'member')
             limit 1)
            union all
            (select 'kan ändra eller ta bort historik i ' || c.oid::regclass
             from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
               and c.relname ~ '(^|_)history(_|$)'
               and (has_table_privilege(c.oid, 'update, delete, truncate') or has_any_column_privilege(c.oid, 'update'))
             limit 1)
            """;

    RoleCheck(JdbcClient db) {
        List<String> excess =
                db.sql(WHAT_IT_MAY).query((row, n) -> row.getString(1)).list();
        if (!excess.isEmpty()) {
            throw new Refusal(
                    "Databasrollen i FYRVAKT_DB_USER får för mycket: den %s. Använd en egen roll åt programmet, utan ägande och utan särskilda rättigheter."
                            .formatted(String.join(" och den ", excess)));
        }
    }
}
