package se.fyrvakt.review;

import se.fyrvakt.kernel.Swedish;

/**
 * What a round's entitlements were drawn from.
 *
 * @param population how many there were; 0 where it was not kept
 * @param seed the same draws the same from the same exports
 */
record Sample(long population, int seed) {

    /** @param drawn how many */
    String told(long drawn) {
        return "Stickprov: %s%s, draget med slumpfröet %d."
                .formatted(Swedish.number(drawn), population == 0 ? "" : " av " + Swedish.number(population), seed);
    }
}
