package se.fyrvakt.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * The last words of the server itself, on what never came as far as us: an address that is none, or a failure of the error
 * screen. Tomcat would tell in English, with its name.
 */
class PlainErrorReport extends ErrorReportValve {

    private static final Frame NOBODY = new Frame(null, List.of(), "", "", null);

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.fyrvakt");

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(response, new ErrorPage(Failure.of(response.getStatus()), List.of(), null));
        } catch (IOException gone) {
            getContainer().getLogger().debug("Nobody is there to be told", gone);
        }
    }

    private void write(Response response, ErrorPage screen) throws IOException {
        var html = new StringOutput();
        templates.render("web/ErrorPage.jte", Map.of("screen", screen, "frame", NOBODY), html);
        response.setContentType("text/html;charset=UTF-8");
        response.setStatus(screen.status().value());
        var writer = response.getReporter();
        if (writer != null) {
            writer.write(html.toString());
            response.finishResponse();
        }
    }
}
