package se.fyrvakt.report;

import org.jspecify.annotations.Nullable;
import se.fyrvakt.report.TemplateRepository.Template;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** @param template null where the administration has none of its own */
record TemplatePage(@Nullable Template template, Problems problems) implements Answer.Form {}
