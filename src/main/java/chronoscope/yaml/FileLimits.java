package chronoscope.yaml;

import java.util.Locale;

/**
 * How much of a file is read; beyond, a message says that the limit is ours.
 *
 * @param bytes the file's size
 * @param depth how many lists and maps may stand in one another
 * @param events events of a timeline
 * @param stretch characters without a new value: bounds a single text, a line of one word, and a comment
 * @param aliased values that aliases may repeat in all
 * @param problems problems that are told
 */
record FileLimits(long bytes, int depth, int events, int stretch, int aliased, int problems) {
    static final FileLimits STANDARD = new FileLimits(256L << 20, 64, 1_000_000, 1_000_000, 1_000_000, 1_000);

    String tooLarge() {
        return "is larger than " + size() + "; Chronoscope takes no more";
    }

    private String size() {
        return bytes < 1 << 20 ? count(bytes) + " bytes" : (bytes >> 20) + " MiB";
    }

    String tooDeep() {
        return "lists and maps are nested more than " + depth + " deep; Chronoscope takes no more";
    }

    String tooManyEvents() {
        return "more than " + count(events) + " events; Chronoscope takes no more";
    }

    String tooLong() {
        return "a text that starts here is longer than " + count(stretch) + " characters; Chronoscope takes no more";
    }

    String tooManyAliases() {
        return "aliases repeat more than " + count(aliased) + " values; Chronoscope takes no more";
    }

    static String count(long number) {
        return String.format(Locale.US, "%,d", number);
    }
}
