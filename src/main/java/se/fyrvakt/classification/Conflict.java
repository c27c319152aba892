package se.fyrvakt.classification;

/** What is said when two have an interview open and both save. */
final class Conflict {

    static final String MESSAGE =
            "Någon annan sparade i intervjun medan du skrev. Det du skrev står kvar: spara igen om det ska gälla.";

    private Conflict() {}
}
