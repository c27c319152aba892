package se.fyrvakt.requirements;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** The requirements that an asset's levels demand, by aspect, each with how it is met. */
record DemandPage(
        DemandingAsset asset,
        List<Demand> demands,
        AssessmentForm form,
        Problems problems,
        boolean mayAssess,
        boolean readsTenders)
        implements Answer.Form {

    List<Aspect> aspects() {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> !of(aspect).isEmpty())
                .toList();
    }

    List<Demand> of(Aspect aspect) {
        return demands.stream()
                .filter(demand -> demand.requirement().aspect() == aspect)
                .toList();
    }

    int level(Aspect aspect) {
        return of(aspect).getFirst().level();
    }

    static Map<String, String> results() {
        var words = new LinkedHashMap<String, String>();
        for (var result : Result.values()) {
            words.put(result.word(), Swedish.capitalised(result.word()));
        }
        return words;
    }

    private long count(Result result) {
        return demands.stream().filter(demand -> demand.is(result)).count();
    }

    /** Those that are not of the matter are not counted. */
    long counted() {
        return demands.size() - count(Result.NOT_APPLICABLE);
    }

    long met() {
        return count(Result.MET);
    }

    long unattended() {
        return demands.stream().filter(Demand::isUnattended).count();
    }

    String finding() {
        return "%s av %s är uppfyllda, %s delvis och %s inte. %s inte bedömda."
                .formatted(
                        Swedish.number(met()),
                        Swedish.count(counted(), "krav", "krav"),
                        Swedish.number(count(Result.PARTLY)),
                        Swedish.number(count(Result.NOT_MET)),
                        Swedish.count(
                                demands.stream()
                                        .filter(demand -> demand.assessment() == null)
                                        .count(),
                                "är",
                                "är"));
    }
}
