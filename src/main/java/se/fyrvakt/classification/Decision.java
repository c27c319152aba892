package se.fyrvakt.classification;

import java.time.LocalDate;

/** What the owner decides beyond the levels. @param caseNumber diarienummer, empty for none */
record Decision(LocalDate lastDay, String caseNumber) {}
