package se.fyrvakt.web;

import static java.util.Objects.requireNonNull;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.fyrvakt.kernel.Visitor;

@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final AnswerHandler answers;

    WebConfiguration(FrameMaker frames) {
        this.answers =
                new AnswerHandler(TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.fyrvakt"), frames);
    }

    @Bean
    AnswerHandler answerHandler() {
        return answers;
    }

    /** Later in the line than Boot's own, so asked before it. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> plainErrors() {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainErrorReport()));
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(answers);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitorResolver());
    }

    /** A controller that takes a {@link Visitor} is given the one the gate let in. */
    static class VisitorResolver implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Visitor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            return requireNonNull(
                    FrameMaker.Visiting.visitor(requireNonNull(web.getNativeRequest(HttpServletRequest.class))));
        }
    }
}
