package se.fyrvakt.database;

/** A PostgreSQL that is ready. */
public interface Database extends AutoCloseable {

    DatabaseAccess access();

    /** Stops what was started for it; what others run goes on. */
    @Override
    void close();
}
