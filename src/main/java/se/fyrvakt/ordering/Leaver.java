package se.fyrvakt.ordering;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who leaves, and what they reach in a system.
 *
 * @param code the employee number
 * @param last the last day of the employment
 * @param accounts what they reach there, as the export has it
 */
record Leaver(
        long row, String assetCode, String asset, String code, String name, LocalDate last, List<String> accounts) {}
