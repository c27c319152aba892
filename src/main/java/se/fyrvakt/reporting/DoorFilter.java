package se.fyrvakt.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.fyrvakt.identity.Throttle;

/**
 * Keeps one network address from taking the staff door for itself. A whole administration may stand behind one address, so
 * that many come at once is let through, and that they go on coming is not. What is refused costs no place among the requests
 * under way, no database and no template. Kept in memory: each instance lets as many through.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class DoorFilter extends OncePerRequestFilter {

    /** So many addresses are remembered; then all are forgotten, which lets each of them begin anew. */
    private static final int MOST_ADDRESSES = 50_000;

    private static final String REFUSED =
            "Det kommer väldigt många anmälningar från ditt nät just nu. Vänta en minut och försök igen. Är det bråttom: ring din chef eller it-supporten.";

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int atOnce;
    private final int aSecond;

    DoorFilter(
            @Value("${fyrvakt.door-requests-at-once:200}") int atOnce,
            @Value("${fyrvakt.door-requests-a-second:20}") int aSecond) {
        this.atOnce = atOnce;
        this.aSecond = aSecond;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().matches("/(anmal|kvitto)(/.*)?");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (bucket(request.getRemoteAddr()).tryConsume(1)) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    private Bucket bucket(String address) {
        if (buckets.size() >= MOST_ADDRESSES) {
            buckets.clear();
        }
        return buckets.computeIfAbsent(
                Throttle.network(address),
                network -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aSecond, Duration.ofSeconds(1)))
                        .build());
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter().write(REFUSED);
    }
}
