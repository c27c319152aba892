package se.fyrvakt.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.figures.FigureAddress;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.queue.CoverageRepository.Part;
import se.fyrvakt.queue.Polyline.Point;
import se.fyrvakt.web.Answer;

/**
 * How much of what is in use is classified: over two years, by department and by object.
 *
 * @param about the department or object whose months they are; null for the whole administration
 */
record CoveragePage(
        AsOf asOf,
        List<Part> months,
        List<Part> units,
        List<Part> objects,
        @Nullable Part about) implements Answer.Screen {

    private static final String ADDRESS = "/klassningsko/tackning";
    private static final double WHOLE = 100;

    @Override
    public HttpStatus status() {
        return asOf.problems().exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    /** For an svg: the whole height is all of them. */
    String points() {
        return Polyline.of(IntStream.range(0, months.size())
                .mapToObj(i -> new Point(
                        i / (double) (months.size() - 1), months.get(i).now().percent() / WHOLE))
                .toList());
    }

    String finding() {
        var now = months.getLast().now();
        return "%s%s av %s tillgångar i bruk är klassade, %d procent"
                .formatted(
                        about == null ? "" : about.label() + ": ",
                        Swedish.number(now.classified()),
                        Swedish.number(now.used()),
                        now.percent());
    }

    String whole() {
        return FigureAddress.of("tillgangar.klassade.andel_procent", asOf.day());
    }

    /** The months of a department. */
    String unit(Part part) {
        return address("avdelning", part);
    }

    String object(Part part) {
        return address("objekt", part);
    }

    private String address(String what, Part part) {
        return ADDRESS + "?" + what + "=" + URLEncoder.encode(part.code(), UTF_8) + day("&");
    }

    /** The months of all, as of the same day. */
    String all() {
        return ADDRESS + day("?");
    }

    private String day(String before) {
        return asOf.typed().isEmpty() ? "" : before + AsOf.DAY + "=" + asOf.day();
    }
}
