package se.fyrvakt.assets;

import static se.fyrvakt.figures.Figure.count;
import static se.fyrvakt.figures.Figure.share;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.Dimension;
import se.fyrvakt.figures.Figure;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of assets, their classification and the objects they are maintained in. */
@Configuration(proxyBeanMethods = false)
class AssetFigures {

    private static final String ASSETS = "tillgangar";
    private static final Basis IN_USE = Basis.of(
                    ASSETS,
                    "asset t",
                    "(t.in_use_on is null or t.in_use_on <= :day) and (t.retired_on is null or t.retired_on > :day)")
            .placedOn("t.unit_id");
    private static final Basis CRITICAL = IN_USE.and("t.is_critical");
    /** The latest decided counts, whether it is valid or not. */
    private static final String CLASSIFIED = """
            coalesce((select (c.valid_until is null or c.valid_until >= :day) from classification c
                       where c.asset_id = t.id and c.decided_on <= :day order by c.decided_on desc limit 1), false)""";

    private static final Dimension OBJECT = new Dimension(
            "objekt",
            "fold_key(t.object_code)",
            "select fold_key(code) as code, code as label from maintenance_object");
    private static final Basis OBJECTS = Basis.of("forvaltningsobjekt", "maintenance_object t", "true");

    @Bean
    FigureSource figuresOfAssets() {
        return () -> Stream.of(
                        count(
                                Theme.ASSETS,
                                "tillgangar.i_bruk",
                                "Tillgångar i bruk",
                                "Tillgångar som har tagits i bruk senast den dagen och inte är avvecklade då. Saknas dagen för införande räknas tillgången som i bruk.",
                                IN_USE),
                        count(
                                Theme.ASSETS,
                                "tillgangar.klassade",
                                "Klassade tillgångar",
                                "Tillgångar i bruk vars senaste klassning, beslutad senast den dagen, fortfarande gäller.",
                                IN_USE.and(CLASSIFIED)),
                        share(
                                Theme.ASSETS,
                                "tillgangar.klassade.andel_procent",
                                "Andel klassade tillgångar",
                                "Klassade tillgångar av alla tillgångar i bruk.",
                                "tillgangar.klassade",
                                "tillgangar.i_bruk"),
                        count(
                                Theme.ASSETS,
                                "tillgangar.allvarlig_niva",
                                "Tillgångar på nivå 3",
                                "Tillgångar i bruk som den dagen har nivå 3 för konfidentialitet, riktighet, tillgänglighet eller spårbarhet, genom en egen klassning som gäller eller genom det de bär.",
                                IN_USE.and("t.id in (select l.asset_id from (" + AssetLevels.ALL
                                        + ") l where l.level = 3)")),
                        count(
                                Theme.ASSETS,
                                "tillgangar.verksamhetskritiska",
                                "Verksamhetskritiska tillgångar",
                                "Tillgångar i bruk som är verksamhetskritiska.",
                                CRITICAL),
                        count(
                                Theme.ASSETS,
                                "tillgangar.verksamhetskritiska.klassade",
                                "Klassade verksamhetskritiska tillgångar",
                                "Verksamhetskritiska tillgångar i bruk med en klassning som gäller.",
                                CRITICAL.and(CLASSIFIED)),
                        share(
                                Theme.ASSETS,
                                "tillgangar.verksamhetskritiska.klassade.andel_procent",
                                "Andel klassade verksamhetskritiska tillgångar",
                                "Klassade verksamhetskritiska tillgångar av alla verksamhetskritiska tillgångar i bruk.",
                                "tillgangar.verksamhetskritiska.klassade",
                                "tillgangar.verksamhetskritiska"))
                .flatMap(Figure::alsoByUnit);
    }

    /** Only asked for by name: one for every object would fill the page of all figures. */
    @Bean
    FigureSource figuresOfObjects() {
        var inUse = IN_USE.by(OBJECT);
        return FigureSource.of(
                count(
                                Theme.ASSETS,
                                "objekt.{objekt}.tillgangar.i_bruk",
                                "Tillgångar i bruk, förvaltningsobjektet {objekt}",
                                "Tillgångar i bruk som hör till förvaltningsobjektet.",
                                inUse)
                        .asPart(),
                count(
                                Theme.ASSETS,
                                "objekt.{objekt}.tillgangar.klassade",
                                "Klassade tillgångar, förvaltningsobjektet {objekt}",
                                "Tillgångar i bruk som hör till förvaltningsobjektet och vars senaste klassning fortfarande gäller.",
                                inUse.and(CLASSIFIED))
                        .asPart(),
                share(
                                Theme.ASSETS,
                                "objekt.{objekt}.tillgangar.klassade.andel_procent",
                                "Andel klassade tillgångar, förvaltningsobjektet {objekt}",
                                "Klassade tillgångar av alla tillgångar i bruk som hör till förvaltningsobjektet.",
                                "objekt.{objekt}.tillgangar.klassade",
                                "objekt.{objekt}.tillgangar.i_bruk")
                        .asPart());
    }

    @Bean
    FigureSource figuresOfMaintenance() {
        return FigureSource.of(
                count(
                        Theme.ASSETS,
                        "tillgangar.planerade",
                        "Planerade tillgångar",
                        "Tillgångar som ska tas i bruk efter den dagen.",
                        Basis.of(ASSETS, "asset t", "t.in_use_on > :day")),
                count(
                        Theme.ASSETS,
                        "tillgangar.utan_systemagare",
                        "Tillgångar utan systemägare",
                        "Tillgångar i bruk där ingen systemägare är angiven.",
                        IN_USE.and("t.owner_email is null")),
                count(
                        Theme.ASSETS,
                        "forvaltningsobjekt",
                        "Förvaltningsobjekt",
                        "Förvaltningsobjekt i registret.",
                        OBJECTS),
                count(
                        Theme.ASSETS,
                        "forvaltningsobjekt.med_objektagare",
                        "Förvaltningsobjekt med objektägare på båda sidor",
                        "Förvaltningsobjekt med objektägare både i verksamheten och på IT-sidan.",
                        OBJECTS.and("t.owner_email is not null and t.it_owner_email is not null")),
                count(
                        Theme.ASSETS,
                        "forvaltningsobjekt.med_objektforvaltare",
                        "Förvaltningsobjekt med objektförvaltare på båda sidor",
                        "Förvaltningsobjekt med objektförvaltare både i verksamheten och på IT-sidan.",
                        OBJECTS.and("t.lead_email is not null and t.it_lead_email is not null")),
                count(
                        Theme.ASSETS,
                        "forvaltningsobjekt.plan_beslutad",
                        "Förvaltningsobjekt med beslutad förvaltningsplan",
                        "Förvaltningsobjekt vars förvaltningsplan är beslutad senast den dagen.",
                        OBJECTS.and("t.plan_decided_on <= :day")),
                count(
                        Theme.ASSETS,
                        "tillgangar.i_forvaltningsobjekt",
                        "Tillgångar som hör till ett förvaltningsobjekt",
                        "Tillgångar i bruk vars förvaltningsobjekt finns i registret.",
                        IN_USE.and(
                                "exists (select from maintenance_object o where o.key = fold_key(t.object_code) collate \"C\")")));
    }
}
