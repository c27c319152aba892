package se.fyrvakt.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its first bytes. Those that hold no readable table are refused by name. */
enum Signature {
    ZIP,
    TEXT;

    private static final String RESAVE = " Öppna den, spara den som .xlsx eller .csv och försök igen.";
    private static final String WRONG = " Spara tabellen som .xlsx eller .csv och försök igen.";

    static Signature of(Path file) throws IOException {
        var head = head(file);
        if (head.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            throw new Unreadable(compound(file));
        }
        refuseKnown(head);
        return TEXT;
    }

    /** The first bytes as Latin-1, a character a byte. */
    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1);
        }
    }

    private static void refuseKnown(String head) throws Unreadable {
        var what = kind(head);
        if (!what.isEmpty()) {
            throw new Unreadable("Filen är " + what + ", inte en tabell." + WRONG);
        }
        var start = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")) {
            throw new Unreadable("Filen är en webbsida (HTML), även om den kan öppnas i Excel." + RESAVE);
        }
        if (start.startsWith("<?xml")) {
            throw new Unreadable("Filen är XML." + RESAVE);
        }
    }

    private static String kind(String head) {
        if (head.startsWith("%PDF")) {
            return "ett PDF-dokument";
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("GIF8")) {
            return "en bild";
        }
        if (head.startsWith("{\\rtf")) {
            return "ett RTF-dokument";
        }
        if (head.startsWith("\u001f\u008b") || head.startsWith("7z\u00bc\u00af") || head.startsWith("Rar!")) {
            return "ett komprimerat arkiv";
        }
        return head.startsWith("MZ\u0090") || head.startsWith("\u007fELF") ? "ett program" : "";
    }

    /** Old Office files and protected new ones share a container whose folder names its parts in UTF-16. */
    private static String compound(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var names = new String(in.readNBytes(8 << 20), StandardCharsets.ISO_8859_1).replace("\0", "");
            if (names.contains("EncryptedPackage") || names.contains("DRMEncrypted")) {
                return "Filen är skyddad med lösenord eller rättigheter (IRM). Ta bort skyddet, spara den som .xlsx"
                        + " eller .csv och försök igen.";
            }
            return names.contains("WordDocument")
                    ? "Filen är ett äldre Word-dokument (.doc)." + WRONG
                    : "Filen är i ett äldre Officeformat (.xls)." + RESAVE;
        }
    }
}
