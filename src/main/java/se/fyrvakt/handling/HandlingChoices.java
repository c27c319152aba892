package se.fyrvakt.handling;

import java.util.Map;

/**
 * What can be chosen on the page where an incident is handled.
 *
 * @param plans that can be activated, those of the incident's asset first
 * @param documents those in force, by title
 * @param courses by code
 */
record HandlingChoices(Map<String, String> plans, Map<String, String> documents, Map<String, String> courses) {}
