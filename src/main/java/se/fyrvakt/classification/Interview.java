package se.fyrvakt.classification;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.kernel.Subject;

/**
 * How the levels of an asset are found: people answer questions, choose levels and say why, and then the owner decides.
 *
 * @param version of the row, for those who change it at the same time
 * @param scope what is in and what is not; empty for all of the asset
 * @param deservesMore whether much of the information together deserves more than each piece; null while not answered
 * @param aggregation why so
 * @param remark why it was sent back; empty when it was not
 * @param seconds people have had its pages open
 * @param classification the number of the decision's row
 */
record Interview(
        long id,
        int version,
        InterviewedAsset asset,
        State state,
        String scope,
        @Nullable Boolean deservesMore,
        String aggregation,
        String remark,
        int seconds,
        Done started,
        @Nullable Done sent,
        @Nullable Done closed,
        @Nullable Long classification,
        Map<Aspect, Judgement> judgements,
        List<Participant> participants) {

    /** The name its history stands under. */
    static final String HISTORY = "intervjuer";

    enum State {
        DRAFT("utkast"),
        REVIEW("under granskning"),
        DECIDED("beslutad"),
        DISCARDED("kastad"),
        /** May concern säkerhetsskydd: nothing of it is kept. */
        REFERRED("hänvisad till säkerhetsskyddschefen");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** By whom, and when. */
    record Done(String by, Instant at) {}

    boolean is(State any) {
        return state == any;
    }

    String address() {
        return "/intervjuer/" + id;
    }

    String label() {
        return "Klassning av " + asset.label();
    }

    Subject subject() {
        return new Subject(HISTORY, id);
    }

    Judgement judgement(Aspect aspect) {
        return judgements.getOrDefault(aspect, Judgement.NONE);
    }

    /** The first aspect that lacks a level or a motive; empty when all have both. */
    Optional<Aspect> next() {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> !judgement(aspect).isComplete())
                .findFirst();
    }

    /** Where the work goes on. */
    String nextAddress() {
        return next().map(this::address).orElse(address() + "/helheten");
    }

    String address(Aspect aspect) {
        return address() + "/fragor/" + aspect.address();
    }

    /** Sensitive personal data or secrecy normally means at least 2; a warning and no fault. */
    boolean isSurprisinglyOpen() {
        var chosen = judgement(Aspect.CONFIDENTIALITY).chosen();
        return asset.isSensitive() && chosen != null && chosen < 2;
    }
}
