package se.fyrvakt.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties about exports of who reaches what. */
@Configuration(proxyBeanMethods = false)
class AccessDuties {

    @Bean
    DutySource dutiesOfAccess() {
        return DutySource.of(Duty.of(
                "behorighetsuttag",
                new Words(
                        "Ta ut behörigheterna på nytt",
                        "system att ta ut behörigheterna ur",
                        "Uppstår när det senaste uttaget ur ett system i bruk är för gammalt. Klar när ett nytt uttag är inläst.",
                        "Riktlinjen för informationssäkerhet: behörigheter följs upp regelbundet."),
                new Rows(
                        "tillgangar",
                        "asset t join (select asset_id, max(extracted_on) as latest from access_row where extracted_on <= :day group by asset_id) x on x.asset_id = t.id",
                        "(t.retired_on is null or t.retired_on > :day)",
                        "x.latest + make_interval(months => (select setting('månader som ett uttag av behörigheter räcker', :day))::int)",
                        "t.owner_email_key")));
    }
}
