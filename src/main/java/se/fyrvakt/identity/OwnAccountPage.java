package se.fyrvakt.identity;

import java.util.List;
import org.springframework.http.HttpStatus;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

record OwnAccountPage(String email, List<Session> sessions, Problems problems, HttpStatus status)
        implements Answer.Screen {}
