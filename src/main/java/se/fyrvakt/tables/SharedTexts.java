package se.fyrvakt.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook point to by number. */
final class SharedTexts {

    /** What a text costs in memory beside its characters, in characters. */
    private static final int COST = 20;

    private SharedTexts() {}

    static List<String> read(Xml xml, Limits limits) throws IOException {
        var texts = new ArrayList<String>();
        long chars = 0;
        while (xml.next()) {
            if (xml.opens("si")) {
                var text = new StringBuilder();
                item(xml, text, limits);
                chars += text.length() + COST;
                requireRoom(chars, limits);
                texts.add(Escapes.read(text.toString()));
            }
        }
        return texts;
    }

    private static void item(Xml xml, StringBuilder text, Limits limits) throws IOException {
        while (xml.next() && !xml.closes("si")) {
            if (xml.opens("rPh")) {
                xml.text("rPh", new StringBuilder(), limits.cellChars());
            } else if (xml.opens("t")) {
                xml.text("t", text, limits.cellChars());
            }
        }
    }

    private static void requireRoom(long chars, Limits limits) throws Unreadable {
        if (chars > limits.sharedChars()) {
            throw new Unreadable("Arbetsboken har för mycket text. Spara bladet som .csv, eller dela det.");
        }
    }
}
