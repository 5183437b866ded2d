package chronoscope.command;

/**
 * Keys that the last line names.
 *
 * @param keys as documents write them
 * @param words a word or two for what they do
 */
public record KeyHint(String keys, String words) {}
