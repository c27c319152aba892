package se.fyrvakt.identity;

import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

record FirstAccountPage(String token, FirstAccountForm form, Problems problems) implements Answer.Screen {

    @Override
    public HttpStatus status() {
        return problems.exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
