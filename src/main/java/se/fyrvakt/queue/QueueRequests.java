package se.fyrvakt.queue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.queue.QueueRepository.Asked;
import se.fyrvakt.web.Answer;

/**
 * What is asked of those who own what the administration uses, ready to send.
 *
 * @param found may be one more than are asked for, and tells then that there are more
 */
record QueueRequests(List<Asked> found, Visitor visitor) implements Answer.Screen {

    /** Where only the operation tells that it is others'. */
    private static final String CITY = "staden";

    /** Mail programs cut longer links off. */
    private static final int MOST_OF_A_LINK = 1_900;

    Map<String, List<Asked>> byOwner() {
        return found.stream()
                .limit(QueueRepository.MOST_ASKED)
                .collect(Collectors.groupingBy(
                        each -> each.owner().isEmpty() ? CITY : each.owner(), LinkedHashMap::new, Collectors.toList()));
    }

    boolean hasMore() {
        return found.size() > QueueRepository.MOST_ASKED;
    }

    boolean mayReceive() {
        return visitor.is(Role.COORDINATOR);
    }

    String text(List<Asked> asked) {
        return text(asked.stream().map(each -> "- " + each.label()).collect(Collectors.joining("\n")));
    }

    private String text(String list) {
        return """
                Hej!

                %s använder system som ni äger. För att vi ska kunna skydda informationen rätt behöver vi er informationsklassning av dem:

                %s

                Skriv för varje system
                - nivå 0 till 3 för konfidentialitet, riktighet, tillgänglighet och spårbarhet
                - vem som har beslutat, och vilken dag
                - till och med vilken dag klassningen gäller.

                Är något av dem inte klassat än, skriv när ni räknar med att det är det.

                Vänliga hälsningar
                %s
                %s
                """.formatted(visitor.administrationName(), list, visitor.name(), signature());
    }

    /** As who: "dataskyddsombud, Farsta stadsdelsförvaltning". */
    private String signature() {
        return Stream.concat(
                        Stream.of(Role.COORDINATOR, Role.PROTECTION_OFFICER, Role.DIRECTOR)
                                .filter(visitor::is)
                                .limit(1)
                                .map(Role::label),
                        Stream.of(visitor.administrationName()))
                .collect(Collectors.joining(", "));
    }

    /** Whether the list must be copied into the mail, since a link cannot hold it. */
    boolean isTooLong(List<Asked> asked) {
        return mail(text(asked)).length() > MOST_OF_A_LINK;
    }

    /** Opens the visitor's own mail; no address is known, so that is left to fill in. */
    String mail(List<Asked> asked) {
        return isTooLong(asked) ? mail(text("[Klistra in listan här]")) : mail(text(asked));
    }

    private static String mail(String text) {
        return "mailto:?subject=" + encoded("Informationsklassning av system vi använder") + "&body=" + encoded(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
