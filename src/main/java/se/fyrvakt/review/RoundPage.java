package se.fyrvakt.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.fyrvakt.document.PaperFormat;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.review.ReviewOrders.Order;
import se.fyrvakt.review.ReviewOrders.UnitProgress;
import se.fyrvakt.web.Answer;

/**
 * How a round stands.
 *
 * @param mine whether whoever looks has something to answer themselves
 */
record RoundPage(Round round, List<UnitProgress> units, List<Order> orders, boolean mine) implements Answer.Screen {

    String lead() {
        return "%s av %s besvarade (%s %%), klart senast %s.%s"
                .formatted(
                        Swedish.number(round.decided()),
                        Swedish.count(round.items(), "behörighet", "behörigheter"),
                        Swedish.number(round.share()),
                        Swedish.longDay(round.due()),
                        round.closed() == null ? "" : " Avslutad " + Swedish.longDay(round.closed()) + ".");
    }

    /** What is to go, by system. */
    Map<String, List<Order>> systems() {
        return orders.stream().collect(Collectors.groupingBy(Order::asset, LinkedHashMap::new, Collectors.toList()));
    }

    /** For a ticket to whoever runs the system. */
    static String ticket(List<Order> orders) {
        return orders.stream()
                .filter(order -> !order.isGone())
                .map(Order::sentence)
                .collect(Collectors.joining("\n"));
    }

    static boolean isAnyLeft(List<Order> orders) {
        return orders.stream().anyMatch(order -> !order.isGone());
    }

    /** Its rows in their register. */
    String rows() {
        return "/granskningsrader?granskning=" + URLEncoder.encode(round.name(), StandardCharsets.UTF_8);
    }

    /** Where a round of the same is begun. */
    String again() {
        return RoundsPage.ADDRESS + "?" + RoundsPage.AGAIN + "=" + round.id();
    }

    String act(String what) {
        return round.address() + "/" + what;
    }

    String paper(ReviewPaper paper, PaperFormat format) {
        return round.address() + "/hamta/" + format.fileName(paper.word());
    }
}
