package se.fyrvakt.triage;

/** How far an incident has come, for those who are not told what it is about; as the database's {@code incident_progress} says. */
public enum Progress {
    RECEIVED("mottagen"),
    JUDGED("bedöms"),
    HANDLED("hanteras"),
    FINISHED("avslutad");

    private final String word;

    Progress(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
