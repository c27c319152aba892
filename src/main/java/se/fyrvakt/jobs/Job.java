package se.fyrvakt.jobs;

import java.time.Duration;

/**
 * Work that is done again and again, declared as a bean by the module whose it is. One instance of the program does it at a
 * time; one that is killed in the middle of it is taken over from, so doing it again must not do harm.
 *
 * @param name how it is known in the database; never changed
 * @param pause from when it is done until it is begun again
 */
public record Job(String name, Duration pause, Runnable work) {}
