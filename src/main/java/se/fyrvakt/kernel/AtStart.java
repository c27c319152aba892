package se.fyrvakt.kernel;

import java.util.List;

/**
 * Something to do and to tell whoever started the server, once it answers: a bean, in the order of its {@code @Order}.
 */
public interface AtStart {

    /**
     * @param address where the server answers, without a slash at its end
     * @return lines to show; empty when there is nothing to tell
     */
    List<String> ready(String address);
}
