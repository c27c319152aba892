package se.fyrvakt.report;

/** A report's number, as addresses say it: {@code 12}, or {@code ~12} as history does. */
record ReportId(long number) {

    private static final ReportId NONE = new ReportId(-1);

    /** Called by Spring for a part of an address. What is no number is no report. */
    public static ReportId valueOf(String text) {
        var digits = text.startsWith("~") ? text.substring(1) : text;
        return digits.matches("[0-9]{1,18}") ? new ReportId(Long.parseLong(digits)) : NONE;
    }
}
