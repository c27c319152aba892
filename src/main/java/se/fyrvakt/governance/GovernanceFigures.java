package se.fyrvakt.governance;

import static se.fyrvakt.figures.Figure.count;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.Dimension;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of documents, meetings, roles, audits and internal control. */
@Configuration(proxyBeanMethods = false)
class GovernanceFigures {

    static final Basis IN_FORCE =
            Basis.of("styrdokument", "document t", "t.id in (select id from documents_in_force(:day))");

    private static final Basis HELD = Basis.of(
                    "moten",
                    "meeting t",
                    "t.held_on between cast(date_trunc('year', cast(:day as date)) as date) and :day")
            .by(Dimension.word("forum", "forum", "meeting"));
    private static final Basis RECOMMENDED = Basis.of("rekommendationer", "recommendation t", "true")
            .by(Dimension.row("revision", "t.audit_id", "audit", "audit_id"));
    private static final Basis OPEN = RECOMMENDED.and(
            "(coalesce(t.status, '') not in ('genomförd', 'verifierad', 'avförd') or t.done_on > :day)");
    private static final Basis CONTROLS = Basis.of("internkontroll", "control_activity t", "true")
            .by(Dimension.year("ar", "year", "control_activity"));

    @Bean
    FigureSource figuresOfDocuments() {
        return FigureSource.of(
                count(
                        Theme.GOVERNANCE,
                        "styrdokument.gallande",
                        "Gällande styrdokument",
                        "Styrdokument som gäller den dagen och inte är ersatta av ett annat gällande.",
                        IN_FORCE),
                count(
                        Theme.GOVERNANCE,
                        "styrdokument.gallande.{typ}",
                        "Gällande styrdokument: {typ}",
                        "Gällande styrdokument av den typen.",
                        IN_FORCE.by(Dimension.word("typ", "kind", "document"))),
                count(
                        Theme.GOVERNANCE,
                        "styrdokument.forsenad_oversyn",
                        "Styrdokument med försenad översyn",
                        "Gällande styrdokument vars nästa översyn skulle ha gjorts före den dagen.",
                        IN_FORCE.and("t.review_on < :day")),
                count(
                        Theme.GOVERNANCE,
                        "styrdokument.utan_oversynsdag",
                        "Styrdokument utan dag för översyn",
                        "Gällande styrdokument där ingen dag för översyn är satt.",
                        IN_FORCE.and("t.review_on is null")));
    }

    @Bean
    FigureSource figuresOfMeetings() {
        return FigureSource.of(
                count(
                        Theme.GOVERNANCE,
                        "moten.{forum}",
                        "Möten i {forum}",
                        "Möten under året, senast den dagen.",
                        HELD),
                count(
                        Theme.GOVERNANCE,
                        "moten.{forum}.isam",
                        "Möten i {forum} där ISAM medverkade",
                        "Möten under året, senast den dagen, där informationssäkerhetssamordnaren medverkade.",
                        HELD.and(took("isam"))),
                count(
                        Theme.GOVERNANCE,
                        "moten.{forum}.dso",
                        "Möten i {forum} där DSO medverkade",
                        "Möten under året, senast den dagen, där dataskyddsombudet medverkade.",
                        HELD.and(took("dso"))),
                count(
                        Theme.GOVERNANCE,
                        "moten.{forum}.isam_och_dso",
                        "Möten i {forum} där ISAM och DSO medverkade",
                        "Möten under året, senast den dagen, där båda medverkade.",
                        HELD.and(took("isam")).and(took("dso"))));
    }

    /** Between commas, whatever the case. */
    private static String took(String who) {
        return "'%s' = any(regexp_split_to_array(fold_key(trim(t.participants)), '\\s*,\\s*'))".formatted(who);
    }

    @Bean
    FigureSource figuresOfRoles() {
        return FigureSource.of(count(
                Theme.GOVERNANCE,
                "roller.{roll}",
                "Har rollen {roll}",
                "Uppdrag i rollen som gäller den dagen.",
                Basis.of(
                                "roller",
                                "role t",
                                "(t.held_from is null or t.held_from <= :day) and (t.held_until is null or t.held_until >= :day)")
                        .by(Dimension.word("roll", "title", "role"))));
    }

    @Bean
    FigureSource figuresOfAudits() {
        return FigureSource.of(
                count(
                        Theme.AUDIT,
                        "rekommendationer.{revision}",
                        "Rekommendationer i {revision}",
                        "Rekommendationer i revisionen.",
                        RECOMMENDED),
                count(
                        Theme.AUDIT,
                        "rekommendationer.{revision}.oppna",
                        "Öppna rekommendationer i {revision}",
                        "Rekommendationer som inte är genomförda, eller blev det efter den dagen.",
                        OPEN),
                count(
                        Theme.AUDIT,
                        "rekommendationer.{revision}.oppna_vasentliga",
                        "Öppna väsentliga rekommendationer i {revision}",
                        "Öppna rekommendationer som är väsentliga.",
                        OPEN.and("t.is_material")));
    }

    @Bean
    FigureSource figuresOfControl() {
        return FigureSource.of(
                count(
                        Theme.CONTROL,
                        "internkontroll.{ar}",
                        "Kontroller {ar}",
                        "Kontroller i internkontrollplanen för året.",
                        CONTROLS),
                count(
                        Theme.CONTROL,
                        "internkontroll.{ar}.utan_resultat",
                        "Kontroller {ar} utan resultat",
                        "Kontroller för året där inget resultat är inskrivet.",
                        CONTROLS.and("t.result is null")));
    }
}
