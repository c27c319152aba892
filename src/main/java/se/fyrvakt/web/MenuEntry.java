package se.fyrvakt.web;

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
        SYSTEM("System");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
