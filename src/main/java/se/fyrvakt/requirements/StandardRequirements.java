package se.fyrvakt.requirements;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.organisation.StartingRows;

/** Fyrvakt's own catalogue, which an administration begins with and may change or end. */
@Configuration(proxyBeanMethods = false)
class StandardRequirements {

    @Bean
    static StartingRows firstRequirements(JdbcClient db) {
        return () -> db.sql("""
                        select code as "Kod", 'Fyrvakt' as "Katalog", aspect as "Aspekt", lowest_level as "Lägsta nivå",
                               text as "Krav", procurement_text as "Upphandlingskrav", reference as "Referens"
                          from standard_requirement order by code
                        """).query().listOfRows().stream().map(StandardRequirements::starting);
    }

    private static StartingRows.Row starting(Map<String, Object> cells) {
        return new StartingRows.Row(
                Requirements.ADDRESS,
                cells.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, cell -> String.valueOf(cell.getValue()))));
    }
}
