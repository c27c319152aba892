package se.fyrvakt.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Visitor;

/**
 * What stands around every screen.
 *
 * @param visitor null when nobody is signed in
 * @param menu only what this visitor may open, in order
 * @param path the address being shown, without its query
 * @param csrfToken sent back by every form as {@code _csrf}
 * @param notice what has just been done, in a sentence; null when nothing
 */
public record Frame(
        @Nullable Visitor visitor,
        List<MenuEntry> menu,
        String path,
        String csrfToken,
        @Nullable String notice) {

    public List<MenuEntry> menu(MenuEntry.Group group) {
        return menu.stream().filter(entry -> entry.group() == group).toList();
    }

    public boolean isCurrent(MenuEntry entry) {
        return entry.address().equals("/")
                ? path.equals("/")
                : path.equals(entry.address()) || path.startsWith(entry.address() + "/");
    }
}
