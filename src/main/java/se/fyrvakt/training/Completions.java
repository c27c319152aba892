package se.fyrvakt.training;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** Completions (genomföranden): that somebody took a course on a day. A row is told apart by the whole of it. */
@Configuration(proxyBeanMethods = false)
class Completions {

    private static final Column COURSE = reference("Kurs", "course_id", "kurser")
            .required()
            .alias("Kurskod")
            .hint("Kursens kod.")
            .listed()
            .filtered();
    private static final Column PERSON = reference("Anställnings-id", "person_id", "personer")
            .required()
            .alias("Anställningsnr", "Anst.id", "AnstId", "Anställningsnummer")
            .listed()
            .filtered();
    private static final Column DONE = day("Genomförd", "done_on")
            .required()
            .alias("Genomfört datum", "Genomfört")
            .listed();
    private static final Column FORM = text("Form", "form")
            .atMost(60)
            .hint("Till exempel e-utbildning, APT eller lärarledd.")
            .listed();
    private static final Column RESULT = choice("Resultat", "result", "godkänd", "underkänd")
            .hint("Bara godkänd räknas.")
            .listed()
            .filtered();

    @Bean
    Register completionRegister() {
        return Register.named(
                        "genomförande", "genomföranden", "t", "Vem som har gått vilken kurs, när och hur det gick.")
                .table("completion")
                .key(COURSE, PERSON, DONE, FORM, RESULT)
                .columns(COURSE, PERSON, DONE, FORM, RESULT)
                .titled(PERSON, COURSE)
                .ordered(DONE)
                .latestFirst()
                .repeatsCountOnce()
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
