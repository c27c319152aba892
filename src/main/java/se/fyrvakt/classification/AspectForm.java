package se.fyrvakt.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.web.Problems;

/**
 * What was filled in about an aspect.
 *
 * @param level as typed: 4 stops the interview; {@link #NONE} where none was chosen
 */
record AspectForm(int version, List<Integer> answers, int level, String motive) {

    static final int NONE = -1;
    static final int STOP = 4;

    static AspectForm of(Interview interview, Asked asked) {
        var said = interview.judgement(asked.aspect());
        return new AspectForm(
                interview.version(),
                IntStream.range(0, asked.questions().size())
                        .mapToObj(i -> i < said.answers().size()
                                ? said.answers().get(i).level()
                                : NONE)
                        .toList(),
                said.chosen() == null ? NONE : said.chosen(),
                said.motive());
    }

    static AspectForm of(Map<String, String> sent, Asked asked) {
        return new AspectForm(
                Typed.number(sent, "version", 0),
                IntStream.range(0, asked.questions().size())
                        .mapToObj(i -> Typed.number(sent, answerField(i), NONE))
                        .toList(),
                Typed.number(sent, "niva", NONE),
                Typed.text(sent, "motiv"));
    }

    static String answerField(int question) {
        return "svar-" + question;
    }

    boolean stops() {
        return level == STOP || answers.contains(STOP);
    }

    Judgement judgement(Asked asked) {
        var answers = IntStream.range(0, asked.questions().size())
                .mapToObj(i -> asked.questions().get(i).answered(answers().get(i)))
                .toList();
        return new Judgement(answers, chosen(asked), motive);
    }

    private @Nullable Integer chosen(Asked asked) {
        return asked.scale().stream().anyMatch(each -> each.level() == level) ? level : null;
    }

    AspectForm on(int newVersion) {
        return new AspectForm(newVersion, answers, level, motive);
    }

    /** The level that the answers propose is chosen. */
    AspectForm proposing(Asked asked) {
        return judgement(asked)
                .gravest()
                .map(answer -> new AspectForm(version, answers, answer.level(), motive))
                .orElse(this);
    }

    /** What stands in the way of going on. */
    Problems problems(Interview interview, Asked asked) {
        var judgement = judgement(asked);
        var problems = new LinkedHashMap<String, String>();
        IntStream.range(0, judgement.answers().size())
                .filter(i -> !judgement.answers().get(i).isGiven())
                .forEach(i -> problems.put(answerField(i), "Välj det svar som stämmer bäst."));
        if (judgement.chosen() == null) {
            problems.put("niva", noLevel(judgement));
        }
        var wrong = wrongMotive(interview, asked);
        if (wrong != null) {
            problems.put("motiv", wrong);
        }
        return new Problems(problems);
    }

    private static String noLevel(Judgement judgement) {
        return judgement
                .gravest()
                .filter(answer -> judgement.isAnswered())
                .map(answer -> "Svaren föreslår nivå %d. Behåll den eller välj en annan.".formatted(answer.level()))
                .orElse("Välj en nivå.");
    }

    /** The same words for two aspects say that nobody thought about one of them. */
    private @Nullable String wrongMotive(Interview interview, Asked asked) {
        var twin = interview.judgements().entrySet().stream()
                .filter(other -> other.getKey() != asked.aspect())
                .filter(other -> other.getValue().motive().equalsIgnoreCase(motive))
                .findFirst();
        return twin.isPresent() && !motive.isEmpty()
                ? "Det här motivet har ni redan skrivit för %s. Skriv varför nivån är rätt just här."
                        .formatted(twin.get().getKey().word().toLowerCase(se.fyrvakt.kernel.Swedish.LOCALE))
                : Typed.wrongMotive(motive);
    }

    /** What keeps it from being saved at all, to go on with later. */
    Problems problemsForLater() {
        var wrong = motive.isEmpty() ? null : Typed.wrong("Motivet", motive, Typed.LONGEST);
        return wrong == null ? Problems.NONE : Problems.with("motiv", wrong);
    }
}
