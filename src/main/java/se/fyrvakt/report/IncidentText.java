package se.fyrvakt.report;

import static se.fyrvakt.report.Phrases.figure;

import java.util.List;

/** How many, of what sort, and each of them with what was done, while they are few enough for the body. */
record IncidentText() implements ChapterText {

    private static final int FEW = 10;

    @Override
    public String of(Basis basis) {
        return Phrases.paragraphs(
                count(basis),
                others(basis),
                reporting(basis),
                notified(basis),
                each(basis.facts().incidents(), basis));
    }

    private static String count(Basis basis) {
        var name = "incidenter.verksamhetsrelaterade";
        return "Antalet verksamhetsrelaterade incidenter som har rapporterats under %d är %s%s. %s av dem pågår.%s"
                .formatted(
                        basis.year(),
                        figure(name),
                        Phrases.extract(basis, "incidenter"),
                        figure(name + ".pagaende"),
                        Phrases.yearBefore(basis, name));
    }

    private static String others(Basis basis) {
        return "Dessutom finns %s händelser till kännedom, till exempel skräppost och bluffmejl. De räknas inte som incidenter. %s händelser är inte bedömda ännu. Antalet personuppgiftsincidenter är %s och antalet NIS-incidenter %s. En kontinuitetsplan aktiverades %s gånger."
                .formatted(
                        figure("incidenter.informativa"),
                        figure("incidenter.obedomda"),
                        figure("incidenter.personuppgiftsincidenter"),
                        figure("incidenter.nis"),
                        figure("incidenter.kontinuitetsplan_aktiverad"));
    }

    private static String reporting(Basis basis) {
        return basis.count("incidenter.rapporterade") == 0
                ? ""
                : "Under %d rapporterades %s händelser, varav %s incidenter som inträffade, %s tillbud och %s hot.%s%s"
                        .formatted(
                                basis.year(),
                                figure("incidenter.rapporterade"),
                                figure("incidenter.intraffade"),
                                figure("incidenter.tillbud"),
                                figure("incidenter.hot"),
                                willingness(basis),
                                pace(basis));
    }

    private static String willingness(Basis basis) {
        var name = "incidenter.per_100_anstallda";
        return basis.figure(name).isMeasured()
                ? " Det rapporteras %s händelser per 100 anställda och år.%s"
                        .formatted(figure(name), Phrases.yearBefore(basis, name))
                : "";
    }

    private static String pace(Basis basis) {
        var name = "incidenter.timmar_till_bedomning.median";
        return basis.figure(name).isMeasured()
                ? " Hälften av dem som har bedömts bedömdes inom %s timmar. I tid bedömdes %s."
                        .formatted(figure(name), figure("incidenter.bedomda_i_tid.andel_procent"))
                : "";
    }

    private static String notified(Basis basis) {
        var decided = basis.count("anmalningar.beslutade") + basis.count("anmalningar.avstadda");
        return decided + basis.count("anmalningar.skickade") == 0
                ? ""
                : "Under året fattades %s beslut att anmäla en incident enligt lag och %s beslut att inte göra det. Antalet skickade anmälningar och rapporter är %s, varav %s efter sin frist."
                        .formatted(
                                figure("anmalningar.beslutade"),
                                figure("anmalningar.avstadda"),
                                figure("anmalningar.skickade"),
                                figure("anmalningar.skickade_for_sent"));
    }

    private static String each(List<RegisterFacts.Incident> incidents, Basis basis) {
        if (incidents.isEmpty()) {
            return "";
        }
        return incidents.size() > FEW
                ? "Incidenterna beskrivs en och en i en bilaga."
                : Phrases.points(incidents.stream().map(IncidentText::told).toList());
    }

    /** The text written for the report, or else headline, kind and what was done: never the description. */
    static String told(RegisterFacts.Incident incident) {
        var text = incident.text() != null ? Phrases.sentence(incident.text()) : composed(incident);
        return Phrases.guarded(incident, text);
    }

    private static String composed(RegisterFacts.Incident incident) {
        var cause = incident.cause() != null ? incident.cause() : incident.kind();
        return Phrases.sentence(incident.headline())
                + (cause == null ? "" : " Orsak: " + Phrases.sentence(cause))
                + (incident.actions() == null ? "" : " " + Phrases.sentence(incident.actions()));
    }
}
