package se.fyrvakt.stewardship;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Reading;
import se.fyrvakt.stewardship.StewardshipRepository.Listed;
import se.fyrvakt.web.Problems;

/**
 * What a manager says of each asset of a list, and of the list.
 *
 * @param said by the asset's number; empty where nothing is chosen
 * @param missing assets that the list lacks
 * @param changes what has changed
 */
record AttestationForm(Map<Long, String> said, String missing, String changes) {

    private static final String UNCHANGED = "oforandrad";
    private static final String CHANGED = "andrad";
    private static final String GONE = "borta";

    static final AttestationForm EMPTY = new AttestationForm(Map.of(), "", "");

    static AttestationForm of(List<Listed> assets, Map<String, String> sent) {
        var said = new LinkedHashMap<Long, String>();
        assets.forEach(asset -> said.put(asset.id(), sent.getOrDefault(field(asset), "")));
        return new AttestationForm(
                said,
                sent.getOrDefault("saknas", "").strip(),
                sent.getOrDefault("andringar", "").strip());
    }

    static String field(Listed asset) {
        return "tillgang-" + asset.id();
    }

    static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put(UNCHANGED, "Stämmer");
        words.put(CHANGED, "Har ändrats");
        words.put(GONE, "Används inte längre");
        return words;
    }

    @Nullable
    String of(Listed asset) {
        return said.get(asset.id());
    }

    boolean isRight() {
        return missing.isEmpty() && changes.isEmpty() && said.values().stream().allMatch(UNCHANGED::equals);
    }

    /** What the coordinator is to put right. */
    String deviations(List<Listed> assets) {
        var lines = new ArrayList<String>();
        assets.stream()
                .filter(asset -> CHANGED.equals(of(asset)))
                .forEach(asset -> lines.add("Ändrad: " + asset.label()));
        assets.stream().filter(asset -> GONE.equals(of(asset))).forEach(asset -> lines.add("Borta: " + asset.label()));
        add(lines, "Ändringar: ", changes);
        add(lines, "Saknas: ", missing);
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String before, String text) {
        if (!text.isEmpty()) {
            lines.add(before + text);
        }
    }

    Problems problems(List<Listed> assets) {
        var problems = new LinkedHashMap<String, String>();
        assets.stream()
                .filter(asset -> !words().containsKey(of(asset)))
                .forEach(asset -> problems.put(field(asset), "Välj om uppgifterna stämmer."));
        if (said.containsValue(CHANGED) && changes.isEmpty()) {
            problems.put("andringar", "Skriv vad som har ändrats.");
        }
        if (Reading.of(AttestationRegister.DEVIATIONS, deviations(assets)) instanceof Reading.Wrong(var message)) {
            problems.put(missing.isEmpty() ? "andringar" : "saknas", message);
        }
        return new Problems(problems);
    }
}
