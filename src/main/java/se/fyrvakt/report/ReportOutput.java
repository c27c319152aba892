package se.fyrvakt.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.fyrvakt.exchange.BatchRead;
import se.fyrvakt.kernel.Swedish;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the command tells of the files it read. */
final class ReportOutput {

    /** More lines than this nobody reads in a terminal; all of them stand in the file. */
    private static final int SHOWN = 50;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportOutput() {}

    static void told(BatchRead read) {
        read.parts()
                .forEach(part -> System.out.println("%s%s: %s till %s%s"
                        .formatted(
                                part.file(),
                                part.sheet() == null ? "" : ", bladet " + part.sheet(),
                                Swedish.count(part.used(), "rad", "rader"),
                                part.register(),
                                part.leftOut() == 0
                                        ? ""
                                        : ", %s kunde inte användas".formatted(Swedish.number(part.leftOut())))));
        read.notes().stream().limit(SHOWN).forEach(System.out::println);
        read.errors().stream().limit(SHOWN).map(ReportOutput::line).forEach(System.err::println);
        if (read.errors().size() > SHOWN) {
            System.err.println(
                    "… och %s till.".formatted(Swedish.count(read.errors().size() - SHOWN, "fel", "fel")));
        }
    }

    private static String line(BatchRead.Wrong wrong) {
        return "FEL %s%s%s%s%s: %s"
                .formatted(
                        wrong.file(),
                        wrong.sheet() == null ? "" : ", bladet " + wrong.sheet(),
                        wrong.line() == null ? "" : ", rad " + wrong.line(),
                        wrong.column() == null ? "" : ", " + wrong.column(),
                        wrong.value() == null ? "" : " ”" + shortened(wrong.value()) + "”",
                        wrong.message());
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 79) + "…";
    }

    static String json(List<BatchRead.Wrong> errors) {
        return JSON.writeValueAsString(errors);
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
