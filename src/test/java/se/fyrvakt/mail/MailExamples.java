package se.fyrvakt.mail;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;

/** A message, something that is to be sent, and the address that turns mail off. */
@Component
class MailExamples implements Examples {

    private final Told told;

    MailExamples(Told told) {
        this.told = told;
    }

    @Override
    public boolean fit(String address) {
        return address.matches("/(meddelanden|utskick|avanmal)/.*");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        int administration = owner.administration();
        told.tell(administration, owner.email(), "/frister/1/tar");
        if (address.startsWith("/avanmal/")) {
            return Map.of("whom", told.unsubscribing(administration, owner.email()));
        }
        var id = address.startsWith("/utskick/")
                ? told.latestParcel(administration)
                : told.latestMessage(administration);
        return Map.of("id", String.valueOf(id));
    }
}
