package se.fyrvakt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPaperTest {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_paper_with_every_kind_of_block_can_be_read_by_all_and_kept() throws Exception {
        var pdf = PdfPaper.write(Papers.everything());
        Files.write(Path.of("/tmp/paper.pdf"), pdf);
        assertThat(complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static Set<String> complaints(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(said -> said.getRuleId().getClause() + " " + said.getMessage())
                    .collect(java.util.stream.Collectors.toSet());
        }
    }
}
