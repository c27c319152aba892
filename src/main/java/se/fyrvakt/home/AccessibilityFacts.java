package se.fyrvakt.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the statement on accessibility says, lagen (2018:1937) om tillgänglighet till digital offentlig service 13 §.
 *
 * @param contact the address to write to; empty until whoever runs Fyrvakt has set it
 * @param reviewedOn the day the statement was last gone through
 * @param gaps what does not meet the requirements, a sentence each; none means that all does
 */
@ConfigurationProperties("fyrvakt.accessibility")
record AccessibilityFacts(@Nullable String contact, LocalDate reviewedOn, List<String> gaps) {

    boolean hasContact() {
        return contact != null && !contact.isBlank();
    }
}
