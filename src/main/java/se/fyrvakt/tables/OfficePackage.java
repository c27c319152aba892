package se.fyrvakt.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;

/** What a zip file holds, when it is not a workbook we read. */
final class OfficePackage {

    private OfficePackage() {}

    static void requireWorkbook(ZipFile zip) throws IOException {
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw new Unreadable("Filen är " + named(zip) + ". Spara tabellen som .xlsx eller .csv och försök igen.");
        }
    }

    private static String named(ZipFile zip) throws IOException {
        if (zip.getEntry("xl/workbook.bin") != null) {
            return "en binär Excelfil (.xlsb)";
        }
        if (zip.getEntry("word/document.xml") != null) {
            return "ett Word-dokument (.docx), inte en tabell";
        }
        if (zip.getEntry("ppt/presentation.xml") != null) {
            return "en PowerPoint-presentation, inte en tabell";
        }
        return isSpreadsheet(zip) ? "ett kalkylark i OpenDocument-format (.ods)" : "ett zip-arkiv, inte en tabell";
    }

    private static boolean isSpreadsheet(ZipFile zip) throws IOException {
        var type = zip.getEntry("mimetype");
        if (type == null) {
            return false;
        }
        try (var in = zip.getInputStream(type)) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII).contains("opendocument");
        }
    }
}
