package se.fyrvakt.proof;

import java.math.BigDecimal;

/** A goal (mål) of the year and what came of it (utfall), in per cent with one decimal; natt: it is reached. */
record Goal(BigDecimal mal, BigDecimal utfall, boolean natt) {}
