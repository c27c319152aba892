package se.fyrvakt.requirements;

import java.util.List;
import java.util.Optional;
import se.fyrvakt.requirements.TenderRepository.Answered;
import se.fyrvakt.web.Answer;

/** What suppliers have answered, side by side. Every requirement is a must: whoever answers another thing than yes misses it. */
record TenderPage(DemandingAsset asset, List<Answered> answers) implements Answer.Screen {

    List<String> suppliers() {
        return answers.stream().map(Answered::supplier).distinct().sorted().toList();
    }

    /** A requirement that any of them was asked. */
    record Asked(String code, String text) {}

    List<Asked> asked() {
        return answers.stream()
                .map(answer -> new Asked(answer.code(), answer.text()))
                .distinct()
                .toList();
    }

    Optional<Answered> answer(Asked asked, String supplier) {
        return answers.stream()
                .filter(answer ->
                        answer.code().equals(asked.code()) && answer.supplier().equals(supplier))
                .findFirst();
    }

    long count(String supplier, String word) {
        return answers.stream()
                .filter(answer ->
                        answer.supplier().equals(supplier) && answer.answer().equals(word))
                .count();
    }

    /** Those it has not answered with yes. */
    long missed(String supplier) {
        return asked().size() - count(supplier, "ja");
    }
}
