package se.fyrvakt.identity;

/** An account's number, as addresses say it: {@code 12}, or {@code ~12} as history does. */
record AccountId(long number) {

    private static final AccountId NONE = new AccountId(-1);

    /** Called by Spring for a part of an address. What is no number is no account. */
    public static AccountId valueOf(String text) {
        var digits = text.startsWith("~") ? text.substring(1) : text;
        return digits.matches("[0-9]{1,18}") ? new AccountId(Long.parseLong(digits)) : NONE;
    }
}
