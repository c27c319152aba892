package se.fyrvakt.report;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.fyrvakt.report.TemplateRepository.Template;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** @param template null where the administration has none of its own */
record TemplatePage(@Nullable Template template, Problems problems) implements Answer.Screen {

    @Override
    public HttpStatus status() {
        return problems.exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
