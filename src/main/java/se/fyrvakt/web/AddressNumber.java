package se.fyrvakt.web;

/** A row's number, as addresses say it: {@code 12}, or {@code ~12} as history does. */
public record AddressNumber(long number) {

    private static final AddressNumber NONE = new AddressNumber(-1);

    /** Called by Spring for a part of an address. What is no number is no row's. */
    public static AddressNumber valueOf(String text) {
        var digits = text.startsWith("~") ? text.substring(1) : text;
        return digits.matches("[0-9]{1,18}") ? new AddressNumber(Long.parseLong(digits)) : NONE;
    }
}
