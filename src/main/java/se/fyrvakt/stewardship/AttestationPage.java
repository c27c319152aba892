package se.fyrvakt.stewardship;

import java.util.List;
import se.fyrvakt.stewardship.StewardshipRepository.Listed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** A unit's list of assets, to attest. */
record AttestationPage(StewardedUnit unit, List<Listed> assets, AttestationForm form, Problems problems)
        implements Answer.Form {}
