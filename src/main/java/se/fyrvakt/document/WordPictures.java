package se.fyrvakt.document;

import static se.fyrvakt.document.Markup.escaped;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Charts as pictures in a Word document, twice as fine as the screen. */
final class WordPictures {

    private static final int FINER = 2;
    /** English Metric Units a px, of which there are 96 an inch; a little is taken off for Word's wider margins. */
    private static final int EMU = 9500;

    private static final String RUN = """
            <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%2$d"/>\
            <wp:docPr id="%3$d" name="Diagram %3$d" descr="%4$s"/><a:graphic><a:graphicData \
            uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="%3$d" \
            name="Diagram %3$d" descr="%4$s"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%5$s"/><a:stretch>\
            <a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
            </w:drawing></w:r>""";

    private final XWPFDocument word;
    private int number = 1000;

    WordPictures(XWPFDocument word) {
        this.word = word;
    }

    String run(ChartDrawing.Part part) {
        try {
            var id = word.addPictureData(png(part), Document.PICTURE_TYPE_PNG);
            return RUN.formatted(ChartDrawing.WIDTH * EMU, part.height() * EMU, ++number, escaped(part.said()), id);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] png(ChartDrawing.Part part) {
        var out = new ByteArrayOutputStream();
        var transcoder = new Png();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) FINER * ChartDrawing.WIDTH);
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(part.svg())), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** As Batik's own, whose encoder takes three times as long as drawing the picture does. */
    private static final class Png extends ImageTranscoder {

        Png() {
            hints.put(KEY_BACKGROUND_COLOR, Color.WHITE);
        }

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput to) throws TranscoderException {
            try (var out = new MemoryCacheImageOutputStream(to.getOutputStream())) {
                ImageIO.write(image, "png", out);
            } catch (IOException e) {
                throw new TranscoderException(e);
            }
        }
    }
}
