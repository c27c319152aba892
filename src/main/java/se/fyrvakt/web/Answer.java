package se.fyrvakt.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** What a controller answers with: a screen to show, another address to go to, or a file. */
public sealed interface Answer {

    /** A record whose template has the same name and stands in the same folder; it is given {@code screen} and {@code frame}. */
    non-sealed interface Screen extends Answer {

        default HttpStatus status() {
            return HttpStatus.OK;
        }
    }

    /** A screen with a form in it: one that has problems says so by its status too. */
    interface Form extends Screen {

        Problems problems();

        @Override
        default HttpStatus status() {
            return problems().exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    /** Go there with GET. */
    record SeeOther(String address) implements Answer {}

    /** A file to keep, written as it is made so that it may be larger than memory. */
    record Download(String fileName, String contentType, Body body) implements Answer {

        /** Of bytes that are made already. */
        public static Download of(String fileName, String contentType, byte[] content) {
            return new Download(
                    fileName,
                    contentType,
                    response -> response.getOutputStream().write(content));
        }
    }

    /** Not there, or not for this person: the two answer alike. */
    record NotFound() implements Answer {}

    @FunctionalInterface
    interface Body {
        void writeTo(HttpServletResponse response) throws IOException;
    }

    static Answer seeOther(String address) {
        return new SeeOther(address);
    }
}
