package se.fyrvakt.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.register.Row;

/** What can be done about an asset's classification, on the asset's page, and the way from a decision to its record. */
@Component
class ClassificationPanel implements Panel.Source {

    private final InterviewedAssetRepository assets;
    private final InterviewRepository interviews;

    ClassificationPanel(InterviewedAssetRepository assets, InterviewRepository interviews) {
        this.assets = assets;
        this.interviews = interviews;
    }

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return switch (row.register().address()) {
            case "tillgangar" -> ofAsset(row, visitor);
            case "klassningar" -> ofDecision(row, visitor);
            default -> Optional.empty();
        };
    }

    private Optional<Panel> ofAsset(Row row, Visitor visitor) {
        return assets.find(row.id(), visitor)
                .filter(asset -> InterviewRights.mayAnswer(visitor, asset))
                .map(this::ofAsset);
    }

    private Panel ofAsset(InterviewedAsset asset) {
        var lines = new ArrayList<Line>();
        lines.add(interviews
                .open(asset.id())
                .map(id -> line("Intervju", "Fortsätt intervjun", "/intervjuer/" + id))
                .orElseGet(() -> line("Ny klassning", "Starta intervjun", "/intervjuer/ny/" + asset.id())));
        if (InterviewRights.mayDecide(asset) && !asset.isOthers()) {
            lines.add(line("Inget har hänt", "Intyga att den är oförändrad", "/intervjuer/oforandrad/" + asset.id()));
        }
        if (asset.isOthers()) {
            lines.add(line(
                    "Mottagen klassning", "Skriv in svaret eller intyga användningen", ReceivedPage.address(asset)));
        }
        return new Panel(
                "Klassa", "En intervju tar ungefär tjugo minuter. Systemägaren beslutar.", List.of("Om", "Gör"), lines);
    }

    private Optional<Panel> ofDecision(Row row, Visitor visitor) {
        return interviews
                .decidedAs(row.id())
                .flatMap(id -> interviews.find(id, visitor))
                .filter(interview -> InterviewRights.mayRead(visitor, interview.asset()))
                .map(ClassificationPanel::ofDecision);
    }

    private static Panel ofDecision(Interview interview) {
        return new Panel(
                "Underlag",
                "Svar, motiv och deltagare.",
                List.of("Om", "Se"),
                List.of(line("Intervjun", "Visa underlaget", interview.address())));
    }

    private static Line line(String name, String text, String address) {
        return new Line(name, List.of(new Cell(text, address)));
    }
}
