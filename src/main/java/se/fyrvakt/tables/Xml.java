package se.fyrvakt.tables;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, read forwards. Document types and entities are refused: no Excel writes them. */
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final String DAMAGED =
            "Arbetsboken är skadad eller avbruten. Öppna den i Excel, spara den på nytt och försök igen.";

    private final PartStream in;
    private final XMLStreamReader reader;
    private int depth;
    private int event;

    Xml(PartStream in) throws IOException {
        this.in = in;
        try {
            var factory = new InputFactoryImpl();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            this.reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            throw stumbled();
        }
    }

    /** Steps on; false at the end. */
    boolean next() throws IOException {
        try {
            event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            throw stumbled();
        }
        check();
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    private void check() throws Unreadable {
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw new Unreadable(DAMAGED);
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Unreadable(
                    "Arbetsboken innehåller en dokumenttyp (DTD), vilket inte är tillåtet. Spara den på nytt i Excel.");
        }
    }

    /** What the parser stumbled on may be a refusal of the bytes below it. */
    private Unreadable stumbled() {
        var refused = in.refused();
        return refused == null ? damaged() : refused;
    }

    static Unreadable damaged() {
        return new Unreadable(DAMAGED);
    }

    boolean opens(String name) {
        return event == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean closes(String name) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    /** The attribute's value, in whatever namespace; empty when it is not there. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean is(String attribute) {
        var value = attribute(attribute);
        return value.equals("1") || value.equals("true");
    }

    /** The text up to where the element just opened closes, without that of elements named as to skip. */
    void text(String element, StringBuilder into, int most) throws IOException {
        while (next() && !closes(element)) {
            if (opens("rPh")) {
                text("rPh", new StringBuilder(), most);
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(into, most);
            }
        }
    }

    private void append(StringBuilder into, int most) throws Unreadable {
        try {
            into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (RuntimeException e) {
            throw stumbled();
        }
        if (into.length() > most) {
            throw new Unreadable("En cell i arbetsboken är för lång. Korta texten och försök igen.");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
