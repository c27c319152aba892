package se.fyrvakt.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a parcel as mail: plain text, and the same as HTML. */
@Component
class MailWriter {

    private static final String UTF_8 = "UTF-8";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.fyrvakt");
    private final Links links;
    private final HabitRepository habits;
    private final Clock clock;

    MailWriter(Links links, HabitRepository habits, Clock clock) {
        this.links = links;
        this.habits = habits;
        this.clock = clock;
    }

    MimeMessage write(Session session, SmtpSettings settings, Parcel parcel) throws MessagingException {
        var mail = new Identified(session, "<%s@%s>".formatted(parcel.identifier(), settings.domain()));
        mail.setFrom(new InternetAddress(settings.from(), true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(parcel.receiver(), true));
        mail.setSubject(parcel.subject(), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (!parcel.isStatutory()) {
            unsubscribe(mail, parcel);
        }
        mail.setContent(content(parcel));
        mail.saveChanges();
        return mail;
    }

    /** By one click in the mail program, as RFC 8058 has it. */
    private void unsubscribe(MimeMessage mail, Parcel parcel) throws MessagingException {
        var off = links.to(Unsubscribing.address(habits.administration(), habits.of(parcel.receiver())));
        mail.setHeader("List-Unsubscribe", "<" + off + ">");
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private MimeMultipart content(Parcel parcel) throws MessagingException {
        var page = new LetterPage(parcel, links.to(parcel.address()), links.to("/meddelanden"));
        var plain = new MimeBodyPart();
        plain.setText(page.plain(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(html(page), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private String html(LetterPage page) {
        var html = new StringOutput();
        templates.render("mail/LetterPage.jte", Map.of("page", page), html);
        return html.toString();
    }

    /** Mail that keeps its identifier, however often it is sent. */
    private static final class Identified extends MimeMessage {

        private final String identifier;

        Identified(Session session, String identifier) {
            super(session);
            this.identifier = identifier;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identifier);
        }
    }
}
