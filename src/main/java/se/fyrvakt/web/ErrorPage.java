package se.fyrvakt.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The screen that says what went wrong and what to do about it.
 *
 * @param ask who can help; empty when it is not about a right, or nobody is known
 * @param number what to mention when reporting it, found in the log too; null when there is nothing to report
 */
record ErrorPage(
        Failure failure, List<String> ask, @Nullable String number) implements Answer.Screen {

    @Override
    public HttpStatus status() {
        return failure.status;
    }

    String title() {
        return failure.title;
    }

    String advice() {
        return failure.advice;
    }
}
