package se.fyrvakt.requirements;

import se.fyrvakt.assets.AssetLevels;

/** SQL of what the levels of assets demand on {@code :day}: every requirement in force whose lowest level is reached. */
final class Demands {

    private static final String IN_FORCE = """
            (r.valid_from is null or r.valid_from <= :day) and (r.valid_until is null or r.valid_until >= :day)""";

    /** Asset and requirement, of all assets. */
    static final String ALL = demanded(AssetLevels.ALL, "l.asset_id");

    /** The same of {@code :asset} alone. */
    static final String OF_ONE = demanded(AssetLevels.OF_ONE, "cast(:asset as bigint)");

    private static String demanded(String levels, String asset) {
        return """
                select %s as asset_id, r.id as requirement_id, l.level, said.place
                  from (%s) l join %s on said.aspect = l.aspect
                  join requirement r on r.aspect = said.word and r.lowest_level <= l.level
                 where %s""".formatted(asset, levels, Aspects.said(), IN_FORCE);
    }

    /** The assessments that hold: of each asset and requirement the latest. */
    static final String LATEST = latest("true");

    /** The same of {@code :asset} alone. */
    static final String LATEST_OF_ONE = latest("k.asset_id = :asset");

    private static String latest(String which) {
        return """
                select distinct on (k.asset_id, k.requirement_id) k.* from requirement_assessment k
                 where k.assessed_on <= :day and %s
                 order by k.asset_id, k.requirement_id, k.assessed_on desc""".formatted(which);
    }

    private Demands() {}
}
