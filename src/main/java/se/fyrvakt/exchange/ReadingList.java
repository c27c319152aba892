package se.fyrvakt.exchange;

import java.util.List;
import java.util.Map;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/**
 * The way in for files, and the files that came before.
 *
 * @param batches the latest files sent together
 * @param registers address to heading, of those the visitor may read into
 */
record ReadingList(
        Page<FileReading> page, List<Batch> batches, Map<String, String> registers, ReadingForm form, Problems problems)
        implements Answer.Form {

    public String caption() {
        return Swedish.count(page.total(), "inläsning", "inläsningar");
    }

    public String heading(FileReading reading) {
        return reading.register() == null ? "" : registers.getOrDefault(reading.register(), "");
    }

    public static String pageAddress(int number) {
        return "/inlasning?sida=" + number;
    }
}
