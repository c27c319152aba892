package se.fyrvakt.mail;

/** @param secret what the address for turning mail off ends with; known to the receiver's mail only */
record Habit(Pace pace, String secret) {}
