package se.fyrvakt.report;

import java.util.List;
import org.springframework.http.HttpStatus;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Tone;

/** @param asOf the day that a new report would be written as of */
record ReportList(List<Report> reports, AsOf asOf, Readership readership, boolean mayWrite) implements Answer.Screen {

    @Override
    public HttpStatus status() {
        return asOf.problems().exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    String none() {
        return readership == Readership.ALL
                ? "Ingen årsrapport är skriven än."
                : "Ingen årsrapport är fastställd än. När en är det står den här.";
    }

    static String word(Report report) {
        return report.isDraft() ? "Utkast" : "Fastställd";
    }

    static Tone tone(Report report) {
        return report.isDraft() ? Tone.INFO : Tone.OK;
    }

    static String decided(Report report) {
        var adoption = report.adoption();
        return adoption == null ? "" : adoption.decidedOn().toString();
    }
}
