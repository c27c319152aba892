package se.fyrvakt.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.fyrvakt.kernel.Role;

/** A line of the main menu, declared as a bean by the module whose address it is and shown to those it answers. */
public record MenuEntry(Group group, int order, String label, String address, Set<Role> roles) implements MenuSource {

    @Override
    public Stream<MenuEntry> entries() {
        return Stream.of(this);
    }

    public enum Group {
        TOP(""),
        REGISTER("Register"),
        WORK("Arbete"),
        STEERING("Styrning"),
        SYSTEM("System"),
        /** Rules, scales and texts as data: one line of the menu leads to them all. */
        RULES("Regler och texter"),
        /** Led to from the page it belongs with, and found by searching. */
        ELSEWHERE("");

        /** Those that are written out in the menu, in order. */
        public static final List<Group> WRITTEN_OUT = List.of(TOP, REGISTER, WORK, STEERING, SYSTEM);

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
