package se.fyrvakt.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import se.fyrvakt.identity.SignedIn;

/** Every address that answers GET with a page, found by following the links that somebody is shown. */
final class Addresses {

    /** Not pages: files, parts of pages, and where failures go. */
    private static final Set<String> NO_PAGES = Set.of("/error", "/filer/{version}/{name}", "/kalender/{adress}");

    private final String root;
    private final Set<PathPattern> patterns;

    Addresses(String root, RequestMappingHandlerMapping mapping) {
        this.root = root;
        this.patterns = mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().isEmpty()
                        || info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> isPage(pattern.getPatternString()))
                .collect(Collectors.toSet());
    }

    static boolean isPage(String pattern) {
        return !NO_PAGES.contains(pattern) && !pattern.endsWith("/forslag") && !pattern.contains("/hamta");
    }

    /** The patterns of all pages. */
    Set<String> all() {
        return patterns.stream().map(PathPattern::getPatternString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** For each pattern met the first address met. */
    Map<String, String> met(SignedIn visitor, List<String> beginnings) {
        var met = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<>(beginnings);
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            var pattern = patternOf(address);
            if (pattern != null && !met.containsKey(pattern)) {
                met.put(pattern, address);
                waiting.addAll(links(visitor, address));
            }
        }
        return met;
    }

    private String patternOf(String address) {
        var path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
        return patterns.stream()
                .filter(pattern -> pattern.matches(path))
                .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                .map(PathPattern::getPatternString)
                .findFirst()
                .orElse(null);
    }

    private List<String> links(SignedIn visitor, String address) {
        return Jsoup.parse(html(visitor, address)).select("a[href^=/]").eachAttr("href");
    }

    private String html(SignedIn visitor, String address) {
        var request = HttpRequest.newBuilder(URI.create(root + address))
                .header("Cookie", visitor.cookies())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException broken) {
            throw new IllegalStateException(address, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
