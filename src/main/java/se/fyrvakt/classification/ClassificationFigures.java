package se.fyrvakt.classification;

import static se.fyrvakt.figures.Figure.count;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of what is in use unclassified, of the exceptions that allow it, and of what others have classified. */
@Configuration(proxyBeanMethods = false)
class ClassificationFigures {

    /** Whether the latest classification of an asset, by its number, is valid. */
    private static final String VALID = """
            coalesce((select c.valid_until is null or c.valid_until >= :day from classification c
                       where c.asset_id = %s and c.decided_on <= :day order by c.decided_on desc limit 1), false)""";

    /** The same rule as the function is_classified, written out since a function costs too much for each of many rows. */
    private static final String CLASSIFIED =
            "(" + VALID.formatted("t.id") + """
             or coalesce((select bool_and(%s) from carrying l
                            join asset i on i.id = l.carried_id and i.kind = 'informationsmängd'
                                        and (i.retired_on is null or i.retired_on > :day)
                           where l.carrier_id = t.id and (l.valid_from is null or l.valid_from <= :day)
                             and (l.valid_until is null or l.valid_until >= :day)), false))""".formatted(VALID.formatted("l.carried_id"));

    private static final String EXCEPTED = """
            exists (select from classification_exception e
                     where e.asset_id = t.id and e.decided_on <= :day and e.last_day >= :day)""";

    private static final Basis UNCLASSIFIED = Basis.of(
                    "tillgangar",
                    "asset t",
                    "(t.in_use_on is null or t.in_use_on <= :day) and (t.retired_on is null or t.retired_on > :day) and not "
                            + CLASSIFIED)
            .placedOn("t.unit_id");

    private static final Basis RECEIVED = Basis.of("klassningar", "classification t", """
            t.received_from is not null and t.decided_on <= :day and (t.valid_until is null or t.valid_until >= :day)
            and not exists (select from classification c
                             where c.asset_id = t.asset_id and c.decided_on > t.decided_on and c.decided_on <= :day)
            and exists (select from asset a where a.id = t.asset_id and (a.in_use_on is null or a.in_use_on <= :day)
                           and (a.retired_on is null or a.retired_on > :day))""");

    @Bean
    FigureSource figuresOfReceived() {
        return FigureSource.of(
                count(
                        Theme.ASSETS,
                        "klassningar.mottagna",
                        "Mottagna klassningar",
                        "Klassningar som någon annan har beslutat om tillgångar i bruk, och som gäller den dagen.",
                        RECEIVED),
                count(
                        Theme.ASSETS,
                        "klassningar.mottagna.lokal_anvandning_intygad",
                        "Mottagna klassningar med intygad lokal användning",
                        "Mottagna klassningar som gäller den dagen, där någon senast då hade intygat att den egna användningen stämmer med nivåerna.",
                        RECEIVED.and("t.local_use_attested_on <= :day")));
    }

    @Bean
    FigureSource figuresOfClassification() {
        return FigureSource.of(
                count(
                        Theme.ASSETS,
                        "tillgangar.i_bruk_utan_klassning",
                        "Tillgångar i bruk utan klassning",
                        "Tillgångar i bruk som den dagen varken har en egen klassning som gäller, bär enbart klassad information eller har ett undantag.",
                        UNCLASSIFIED.and("not " + EXCEPTED)),
                count(
                        Theme.ASSETS,
                        "tillgangar.i_bruk_med_undantag",
                        "Tillgångar i bruk med undantag från klassning",
                        "Tillgångar i bruk utan klassning som den dagen får användas genom ett undantag.",
                        UNCLASSIFIED.and(EXCEPTED)));
    }
}
