package chronoscope.command;

/**
 * What could be typed.
 *
 * @param text the word, as the line grammar wants it
 * @param description a few words about it; may be empty
 */
public record Candidate(String text, String description) {}
