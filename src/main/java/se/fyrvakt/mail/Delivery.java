package se.fyrvakt.mail;

/** What became of an attempt to send. Reasons are shown to people as they are. */
sealed interface Delivery {

    /** The server has answered that it takes it from here. */
    record Delivered() implements Delivery {}

    /** This one is refused for now. */
    record Later(String reason) implements Delivery {}

    /** The server does not answer: nothing else is worth trying now either. */
    record Down(String reason) implements Delivery {}

    /** It will never be taken, so that a person has to look at it. */
    record Never(String reason) implements Delivery {}
}
