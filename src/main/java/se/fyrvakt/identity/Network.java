package se.fyrvakt.identity;

import java.util.Arrays;

/** Who asks, as far as a network address tells. */
public final class Network {

    private Network() {}

    /** Whoever has an IPv6 address has all that begin with the same 64 bits. */
    public static String of(String address) {
        var groups = address.split(":", -1);
        return groups.length == 8 ? String.join(":", Arrays.copyOf(groups, 4)) : address;
    }
}
