package se.fyrvakt.database;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that see one administration. The policies of every table read the setting made here; where it was never
 * made they show no row, and it ends with the transaction, so a pooled connection carries nothing over.
 */
@Component
public class Tenancy {

    private final JdbcClient db;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final TransactionTemplate ofOneMoment;

    Tenancy(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.ofOneMoment = new TransactionTemplate(transactions);
        this.ofOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public <T extends @org.jspecify.annotations.Nullable Object> T read(int administration, Supplier<T> work) {
        return in(reading, administration, work);
    }

    /** All of the work or, when it throws, none of it. */
    public <T extends @org.jspecify.annotations.Nullable Object> T write(int administration, Supplier<T> work) {
        return in(writing, administration, work);
    }

    /** As {@link #write}, and everything read in it is as it stood at one moment, however many statements read it. */
    public <T extends @org.jspecify.annotations.Nullable Object> T writeOfOneMoment(
            int administration, Supplier<T> work) {
        return in(ofOneMoment, administration, work);
    }

    @SuppressWarnings("NullAway") // the template hands through whatever the work gives
    private <T extends @org.jspecify.annotations.Nullable Object> T in(
            TransactionTemplate transaction, int administration, Supplier<T> work) {
        return transaction.execute(status -> {
            enter(administration);
            return work.get();
        });
    }

    private void enter(int administration) {
        db.sql("select set_config('fyrvakt.administration', :administration, true)")
                .param("administration", String.valueOf(administration))
                .query(String.class)
                .single();
    }
}
