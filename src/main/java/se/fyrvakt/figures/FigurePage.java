package se.fyrvakt.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.Answer.Screen;

/**
 * A figure as of a day: before, over the years, by department and unit, and where its rows are.
 *
 * @param years the same day of each year, this one first
 */
record FigurePage(AsOf asOf, FigureValue value, List<Optional<FigureValue>> years, List<Part> parts, List<Split> splits)
        implements Screen {

    /**
     * What is counted in it.
     *
     * @param number null where it is not measured, or no number of rows
     * @param rows where the rows are listed; null for who does not see their register
     */
    record Part(
            String label,
            @Nullable Long number,
            Register.Words register,
            @Nullable String rows) {

        String shown() {
            return number == null ? "" : Swedish.number(number);
        }

        String link() {
            return "Visa raderna i registret " + register.many();
        }
    }

    /** The same for each department, or for each unit. */
    record Split(List<Line> lines) {

        record Line(String code, String name, FigureValue value) {
            String label() {
                return name.isEmpty() ? code : name + " (" + code + ")";
            }
        }

        boolean isByDepartment() {
            return lines.stream().anyMatch(line -> line.value().figure().name().startsWith("avdelning."));
        }

        String heading() {
            return isByDepartment() ? "Per avdelning" : "Per enhet";
        }

        FigureChart chart(String of, LocalDate day) {
            return FigureChart.of(
                    of + (isByDepartment() ? " per avdelning" : " per enhet"),
                    isByDepartment() ? "Avdelning" : "Enhet",
                    lines.stream()
                            .map(line -> new FigureChart.Line(
                                    line.label(), line.value(), line.value().address(day)))
                            .toList());
        }
    }

    @Override
    public HttpStatus status() {
        return asOf.problems().exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    String day() {
        return Swedish.longDay(asOf.day());
    }

    String dayBefore() {
        return Swedish.longDay(asOf.years().get(1));
    }

    @Nullable
    FigureValue before() {
        return years.get(1).orElse(null);
    }

    String shownBefore() {
        var before = before();
        return before == null ? "ej mätt" : before.written();
    }

    boolean isShare() {
        return value.figure().measure() instanceof Figure.Measure.Share;
    }

    /** The same for the whole administration; null where it is that already. */
    @Nullable
    String whole() {
        var figure = value.figure().name();
        return value.figure().isByUnit()
                ? FigureAddress.of(
                        value.name()
                                .substring(figure.indexOf('.')
                                        + 1
                                        + value.labels().getFirst().length()
                                        + 1),
                        asOf.day())
                : null;
    }

    /** Those with units in them. */
    List<Split> shownSplits() {
        return splits.stream().filter(split -> !split.lines().isEmpty()).toList();
    }

    FigureChart overYears() {
        return FigureChart.years(value.label() + ", samma dag varje år", asOf.years(), years);
    }

    String laget() {
        return "/laget?" + AsOf.DAY + "=" + asOf.day();
    }

    String download() {
        return FigureAddress.of(value.name(), asOf.day()).replaceFirst("/siffra", "/siffra/hamta.csv");
    }
}
