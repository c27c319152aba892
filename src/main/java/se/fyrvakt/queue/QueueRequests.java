package se.fyrvakt.queue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Answer;

/** What is asked of those who own what the administration uses, ready to send. */
record QueueRequests(List<Queued> others, Visitor visitor, LocalDate today) implements Answer.Screen {

    /** Where only the operation tells that it is others'. */
    private static final String CITY = "staden";

    Map<String, List<Queued>> byOwner() {
        return others.stream()
                .collect(Collectors.groupingBy(
                        each -> each.ownedBy().isEmpty() ? CITY : each.ownedBy(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    String text(List<Queued> asked) {
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
                informationssäkerhetssamordnare, %s
                """.formatted(
                        visitor.administrationName(),
                        asked.stream().map(each -> "- " + each.label()).collect(Collectors.joining("\n")),
                        visitor.name(),
                        visitor.administrationName());
    }

    /** Opens the visitor's own mail; no address is known, so that is left to fill in. */
    String mail(List<Queued> asked) {
        return "mailto:?subject=" + encoded("Informationsklassning av system vi använder") + "&body="
                + encoded(text(asked));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
