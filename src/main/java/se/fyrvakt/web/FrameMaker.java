package se.fyrvakt.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;

/** Gathers what stands around a screen from the request. */
@Component
class FrameMaker {

    private final ObjectProvider<MenuSource> entries;

    FrameMaker(ObjectProvider<MenuSource> entries) {
        this.entries = entries;
    }

    Frame frameOf(HttpServletRequest request) {
        var visitor = Visiting.visitor(request);
        return new Frame(
                visitor,
                visitor == null ? List.of() : menuOf(visitor),
                request.getRequestURI(),
                csrfOf(request),
                noticeOf(request));
    }

    /** An error screen never says that something has been done. */
    private static @Nullable String noticeOf(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR ? null : Notice.of(request.getParameter("klart"));
    }

    private List<MenuEntry> menuOf(Visitor visitor) {
        return entries.stream()
                .flatMap(MenuSource::entries)
                .filter(entry -> visitor.is(entry.roles().toArray(se.fyrvakt.kernel.Role[]::new)))
                .sorted(Comparator.comparing(MenuEntry::group)
                        .thenComparing(MenuEntry::order)
                        .thenComparing(MenuEntry::label, Collator.getInstance(Swedish.LOCALE)))
                .toList();
    }

    private static String csrfOf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /** Where the gate leaves the visitor for the rest of the request. */
    static final class Visiting {
        private Visiting() {}

        static @Nullable Visitor visitor(HttpServletRequest request) {
            return (Visitor) request.getAttribute(Visitor.class.getName());
        }
    }
}
