package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the registers that the report tells of one by one. */
record RegisterFacts(
        List<Incident> incidents,
        List<Governing> documents,
        List<Audit> audits,
        List<Recommended> recommendations,
        List<Measure> measures,
        List<Control> controls,
        List<Done> activities,
        List<Course> courses,
        @Nullable Signer signer) {

    /** What may be marked secret, with the paragraph; null where it is not. */
    interface Marked {
        @Nullable
        String secrecy();
    }

    /** @param text how the report tells of it, without personal data; null where nobody has written that */
    record Incident(
            long id,
            String number,
            LocalDate reported,
            String headline,
            @Nullable String kind,
            @Nullable String cause,
            @Nullable String actions,
            @Nullable String text,
            @Nullable String status,
            @Nullable String secrecy)
            implements Marked {}

    record Governing(
            String title,
            @Nullable String kind,
            @Nullable LocalDate decided,
            LocalDate validFrom,
            @Nullable LocalDate review) {}

    record Audit(
            String id,
            String name,
            @Nullable String kind,
            @Nullable LocalDate done,
            @Nullable LocalDate followed,
            @Nullable String status) {
        boolean isRunning() {
            return done == null;
        }
    }

    /** @param measures what is done about it */
    record Recommended(
            String audit,
            String number,
            String text,
            boolean isMaterial,
            boolean isOpen,
            @Nullable String status,
            @Nullable String responsible,
            @Nullable LocalDate done,
            List<Measure> measures,
            @Nullable String secrecy)
            implements Marked {}

    record Measure(
            long id,
            String number,
            String text,
            @Nullable String source,
            @Nullable String reference,
            @Nullable String priority,
            @Nullable String decision,
            @Nullable LocalDate decided,
            @Nullable String decidedBy,
            @Nullable String reason,
            @Nullable String caseNumber,
            @Nullable String responsible,
            @Nullable LocalDate due,
            @Nullable String status,
            @Nullable LocalDate done,
            @Nullable String secrecy)
            implements Marked {

        /** "beslutad 2024-01-15 av Lena Åkesson", "inget beslut ännu". */
        String decisionTaken() {
            return decision == null
                    ? "inget beslut ännu"
                    : decision
                            + (decided == null ? "" : " " + decided)
                            + (decidedBy == null ? "" : " av " + decidedBy)
                            + (caseNumber == null ? "" : ", dnr " + caseNumber)
                            + (reason == null ? "" : ": " + reason);
        }
    }

    record Control(
            int year,
            String process,
            String control,
            @Nullable String frequency,
            @Nullable String responsible,
            @Nullable String result,
            @Nullable String secrecy)
            implements Marked {}

    record Done(String text, String wheel, LocalDate on) {}

    record Course(String code, String name, boolean isMandatory, boolean isCertified) {}

    record Signer(String name, String title) {}
}
