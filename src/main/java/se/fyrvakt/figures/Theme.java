package se.fyrvakt.figures;

/** What a figure is about, in the order that they are shown. */
public enum Theme {
    ASSETS("Tillgångar och klassning"),
    INCIDENTS("Incidenter och avvikelser"),
    TRAINING("Personal och utbildning"),
    GOVERNANCE("Styrdokument, möten och roller"),
    AUDIT("Revision och åtgärder"),
    CONTROL("Intern kontroll"),
    PRIVACY("Personuppgiftsbehandlingar"),
    CONTINUITY("Kontinuitet"),
    PLANNING("Årshjul och avsatt tid"),
    ACCESS("Behörigheter");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
