package se.fyrvakt.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.fyrvakt.web.Answer.Download;
import se.fyrvakt.web.Answer.NotFound;
import se.fyrvakt.web.Answer.Screen;
import se.fyrvakt.web.Answer.SeeOther;

/** Writes an {@link Answer} to the response. */
public class AnswerHandler implements HandlerMethodReturnValueHandler {

    private final TemplateEngine templates;
    private final FrameMaker frames;

    AnswerHandler(TemplateEngine templates, FrameMaker frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        write(
                (Answer) requireNonNull(answer),
                requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
                requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
    }

    /** Also for what answers outside a controller: the error screens and the gate. */
    public void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (answer) {
            case SeeOther(var address) -> redirect(response, address);
            case NotFound() -> response.sendError(HttpStatus.NOT_FOUND.value());
            case Download download -> download(response, download);
            case Screen screen -> show(request, response, screen);
        }
    }

    private void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", address);
    }

    private void download(HttpServletResponse response, Download download) throws IOException {
        response.setContentType(download.contentType());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(download.fileName(), UTF_8)
                        .build()
                        .toString());
        download.body().writeTo(response);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Screen screen) throws IOException {
        var html = new Utf8ByteOutput();
        templates.render(
                templateOf(screen.getClass()), Map.of("screen", screen, "frame", frames.frameOf(request)), html);
        response.setStatus(screen.status().value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    /** {@code se.fyrvakt.assets.AssetList} is shown by {@code assets/AssetList.jte}. */
    static String templateOf(Class<?> screen) {
        return screen.getName().substring("se.fyrvakt.".length()).replace('.', '/') + ".jte";
    }
}
