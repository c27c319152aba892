package se.fyrvakt.requirements;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Document;
import se.fyrvakt.document.Head;
import se.fyrvakt.document.Section;
import se.fyrvakt.document.Table;
import se.fyrvakt.tables.TableWriter;

/** The requirements of an asset in the voice of a tender, for a supplier to answer. */
record Procurement(String administration, DemandingAsset asset, List<Demand> demands) {

    /** The header of {@link SupplierAnswers}, and the text, so that the file with answers can be read in as it comes back. */
    private static final List<String> HEADER =
            List.of("Tillgång", "Krav", "Kravtext", "Leverantör", "Svar", "Kommentar");

    private List<Demand> asked() {
        return demands.stream()
                .filter(demand -> demand.requirement().procurement() != null)
                .toList();
    }

    /** @param supplier stands in each row; empty for them to fill in. Leaves the stream open */
    void write(String supplier, OutputStream out) throws IOException {
        try (var table = TableWriter.xlsx(out, "Krav", HEADER)) {
            for (var demand : asked()) {
                table.row(List.of(
                        asset.key(),
                        demand.requirement().code(),
                        String.valueOf(demand.requirement().procurement()),
                        supplier,
                        "",
                        ""));
            }
        }
    }

    Document document() {
        return new Document(
                new Head(
                        administration,
                        "Krav på informationssäkerhet",
                        asset.name(),
                        List.of(new Head.Fact("Avser", asset.label())),
                        "Krav på informationssäkerhet, " + asset.label()),
                Arrays.stream(Aspect.values())
                        .map(this::section)
                        .filter(Procurement::isAsked)
                        .toList(),
                List.of());
    }

    private static boolean isAsked(Section section) {
        return section.blocks().stream()
                .noneMatch(block -> block instanceof Table table && table.rows().isEmpty());
    }

    private Section section(Aspect aspect) {
        var rows = asked().stream()
                .filter(demand -> demand.requirement().aspect() == aspect)
                .map(demand -> List.of(
                        demand.requirement().code(),
                        String.valueOf(demand.requirement().procurement()),
                        "",
                        ""))
                .toList();
        return Section.of(
                aspect.word(),
                Block.Paragraph.of(aspect.meaning()),
                Table.of(
                        "Krav på " + Aspects.word(aspect),
                        List.of("Krav", "Text", "Svar (ja, delvis eller nej)", "Kommentar"),
                        rows,
                        Set.of()));
    }
}
