package se.fyrvakt.report;

/** Whether what is marked secret is in the paper, or really gone from it. */
enum Secrecy {
    WHOLE,
    FOR_PUBLICATION
}
