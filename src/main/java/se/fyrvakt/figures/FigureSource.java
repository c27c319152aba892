package se.fyrvakt.figures;

import java.util.stream.Stream;

/** Figures that a module declares, as a bean. */
@FunctionalInterface
public interface FigureSource {

    Stream<Figure> figures();

    static FigureSource of(Figure... figures) {
        return () -> Stream.of(figures);
    }
}
