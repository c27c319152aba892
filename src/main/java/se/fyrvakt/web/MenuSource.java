package se.fyrvakt.web;

import java.util.stream.Stream;

/** Lines of the main menu: one ({@link MenuEntry}) or, where they are made from other declarations, many. */
public interface MenuSource {

    Stream<MenuEntry> entries();
}
