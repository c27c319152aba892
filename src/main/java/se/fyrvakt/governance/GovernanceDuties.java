package se.fyrvakt.governance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties about documents, audits and internal control. */
@Configuration(proxyBeanMethods = false)
class GovernanceDuties {

    @Bean
    DutySource dutiesOfDocuments() {
        return DutySource.of(Duty.of(
                "oversyn",
                new Words(
                        "Se över dokumentet",
                        "styrdokument att se över",
                        "Uppstår när ett gällande styrdokuments nästa översyn närmar sig. Klar när en ny dag är satt eller dokumentet är ersatt.",
                        "Det som dokumentet självt säger om nästa översyn."),
                new Rows(
                        "styrdokument",
                        "document t",
                        GovernanceFigures.IN_FORCE.condition() + " and t.review_on is not null",
                        "t.review_on",
                        "t.owner_email_key")));
    }

    @Bean
    DutySource dutiesOfAudits() {
        return DutySource.of(Duty.of(
                "rekommendation",
                new Words(
                        "Genomför rekommendationen",
                        "rekommendationer att genomföra",
                        "Uppstår när en revision har lämnat en rekommendation. Klar när den är genomförd, verifierad eller avförd.",
                        "Revisionsrapporten och nämndens svar på den."),
                new Rows(
                        "rekommendationer",
                        "recommendation t",
                        "(coalesce(t.status, '') not in ('genomförd', 'verifierad', 'avförd', 'ej accepterad') or t.done_on > :day)",
                        "null::date",
                        "t.responsible_key")));
    }

    @Bean
    DutySource dutiesOfControl() {
        return DutySource.of(Duty.of(
                "internkontroll",
                new Words(
                        "Gör kontrollen",
                        "kontroller att göra",
                        "Uppstår för varje kontroll i internkontrollplanen när dess år lider mot sitt slut. Klar när resultatet är ifyllt.",
                        "Kommunallagen 6 kap. 6 § och nämndens internkontrollplan."),
                new Rows(
                        "internkontroll",
                        "control_activity t",
                        "t.result is null and t.year <= extract(year from cast(:day as date))",
                        "make_date(t.year, 12, 31)",
                        "t.responsible_key")));
    }
}
