package se.fyrvakt.document;

import java.util.List;

/** A part of a section that stands on lines of its own. */
public sealed interface Block
        permits Block.Bullets, Block.Note, Block.Numbered, Block.Paragraph, Block.Subheading, Chart, Masked, Table {

    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(Run... runs) {
            return new Paragraph(List.of(runs));
        }

        public static Paragraph of(String text) {
            return of(new Run.Text(text));
        }
    }

    record Subheading(String text) implements Block {}

    record Bullets(List<List<Run>> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        public static Bullets of(String... items) {
            return new Bullets(Run.texts(items));
        }
    }

    record Numbered(List<List<Run>> items) implements Block {
        public Numbered {
            items = List.copyOf(items);
        }

        public static Numbered of(String... items) {
            return new Numbered(Run.texts(items));
        }
    }

    /** A marked box: that an extract is old, that rows were left out. */
    record Note(String text) implements Block {}
}
