package se.fyrvakt.intake;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.identity.AdministrationRepository;

/** Reads what has come to the mailboxes, and moves it away when it is kept. */
@Component
class MailboxReader {

    static final String DONE = "Inlästa";
    static final String BROKEN = "Kunde inte läsas";

    private static final Logger LOG = LoggerFactory.getLogger(MailboxReader.class);
    private static final int MOST_AT_ONCE = 200;

    private final Mailboxes mailboxes;
    private final AdministrationRepository administrations;
    private final Intake intake;

    MailboxReader(Mailboxes mailboxes, AdministrationRepository administrations, Intake intake) {
        this.mailboxes = mailboxes;
        this.administrations = administrations;
        this.intake = intake;
    }

    void run() {
        if (mailboxes.areSet()) {
            administrations.all().forEach(this::run);
        }
    }

    private void run(Administration administration) {
        var mailbox = mailboxes.bySlug().get(administration.slug());
        if (mailbox != null) {
            run(mailbox, administration);
        }
    }

    void run(Mailbox mailbox, Administration administration) {
        try (var store = Session.getInstance(mailbox.properties()).getStore()) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            read(store, administration);
        } catch (MessagingException silent) {
            LOG.warn(
                    "The mailbox {} does not answer: {}",
                    mailbox,
                    silent.getClass().getSimpleName());
        }
    }

    private void read(Store store, Administration administration) throws MessagingException {
        try (var inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            int count = Math.min(inbox.getMessageCount(), MOST_AT_ONCE);
            for (var mail : count == 0 ? new Message[0] : inbox.getMessages(1, count)) {
                var isReport = intake.take((MimeMessage) mail, place(inbox, mail, administration), administration);
                move(mail, inbox, folder(store, isReport ? DONE : BROKEN));
            }
        }
    }

    private static String place(Folder inbox, Message mail, Administration administration) throws MessagingException {
        var numbers = (UIDFolder) inbox;
        return administration.slug() + " " + numbers.getUIDValidity() + " " + numbers.getUID(mail);
    }

    private static Folder folder(Store store, String name) throws MessagingException {
        var folder = store.getFolder(name);
        if (!folder.exists()) {
            folder.create(Folder.HOLDS_MESSAGES);
        }
        return folder;
    }

    /** It is gone from the inbox when that closes; should it be met again before, it is known. */
    private static void move(Message mail, Folder inbox, Folder to) throws MessagingException {
        inbox.copyMessages(new Message[] {mail}, to);
        mail.setFlag(Flags.Flag.DELETED, true);
    }
}
