package se.fyrvakt.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What can go wrong, as it is told to whoever asked: a title, and what to do. Never what happened inside. */
enum Failure {
    NOT_UNDERSTOOD(
            HttpStatus.BAD_REQUEST,
            "Det gick inte att förstå vad du bad om",
            "Något i adressen eller formuläret är fel. Gå tillbaka, kontrollera och försök igen."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "Sidan finns inte, eller så har du inte åtkomst",
            "Kontrollera adressen, eller leta upp det du söker i menyn."),
    OVERTAKEN(
            HttpStatus.CONFLICT,
            "Någon annan hann före",
            "Uppgifterna ändrades av någon annan på samma gång, så det du skickade är inte sparat. Gå tillbaka, öppna sidan på nytt och gör om din ändring."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "Det du skickade är för stort",
            "En fil får vara högst 64 MB. Dela upp den, eller ta bort kolumner som inte behövs, och försök igen. Inget är sparat."),
    NOT_VALID(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Det du skickade går inte att spara",
            "Gå tillbaka, rätta uppgifterna och försök igen. Inget är sparat."),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "För många försök", "Vänta några minuter innan du försöker igen."),
    UNEXPECTED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Något gick fel i Fyrvakt",
            "Felet är antecknat. Kontrollera om det du gjorde blev sparat innan du gör om det."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Fyrvakt kan inte svara just nu",
            "Vänta en liten stund och försök igen. Skickade du ett formulär: kontrollera om det blev sparat innan du skickar det igen.");

    final HttpStatus status;
    final String title;
    final String advice;

    Failure(HttpStatus status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /** What is refused looks the same as what does not exist, and so does the wrong method. */
    static Failure of(int status) {
        return switch (status) {
            case 401, 403, 405 -> NOT_FOUND;
            default ->
                Arrays.stream(values())
                        .filter(failure -> failure.status.value() == status)
                        .findFirst()
                        .orElse(status < 500 ? NOT_UNDERSTOOD : UNEXPECTED);
        };
    }

    static Failure of(@Nullable Throwable thrown) {
        return switch (thrown) {
            case ConcurrencyFailureException _ -> OVERTAKEN;
            case CannotCreateTransactionException _ -> UNAVAILABLE;
            case CannotGetJdbcConnectionException _ -> UNAVAILABLE;
            case DataAccessResourceFailureException _ -> UNAVAILABLE;
            case QueryTimeoutException _ -> UNAVAILABLE;
            case null, default -> UNEXPECTED;
        };
    }
}
