package se.fyrvakt.notification;

/**
 * Whether an incident is reported by a regime.
 *
 * @param by the e-mail address of who decided
 * @param isOfSignificance whether it rests on a judgement of how significant the incident is
 */
record NotificationDecision(String regime, boolean isNotified, String reason, String by, boolean isOfSignificance) {

    String word() {
        return isNotified ? NotificationCases.NOTIFIED : NotificationCases.NOT_NOTIFIED;
    }
}
