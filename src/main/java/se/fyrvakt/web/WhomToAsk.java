package se.fyrvakt.web;

import java.util.List;
import se.fyrvakt.kernel.Visitor;

/** Who can give the visitor a right they lack: declared as a bean by the module that knows who holds which role. */
@FunctionalInterface
public interface WhomToAsk {

    /** Names with what each is, such as "Karin Åkerlund, informationssäkerhetssamordnare"; empty when there is nobody. */
    List<String> names(Visitor visitor);
}
