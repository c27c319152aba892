package se.fyrvakt.mail;

/** What sends parcels of one channel. */
interface Carrier {

    Channel channel();

    /** Whether there is a server to send by. */
    boolean isSet();

    /** Begins to send several, with what they can share. */
    Round begin();

    interface Round extends AutoCloseable {

        /** Within the transaction of the parcel's administration. */
        Delivery carry(Parcel parcel);

        @Override
        void close();
    }
}
