package chronoscope.query;

import chronoscope.text.Labelled;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses where signs of other query languages were read as text, and says how this one writes them. */
final class Meant {
    private static final Pattern WITHOUT_COLON = Pattern.compile("([A-Za-z]+)([=<>]+)(.+)");

    private Meant() {}

    /**
     * Returns what a word was probably meant to be, or empty.
     *
     * @param between whether something stands on both sides of it
     * @param ahead whether something stands behind it
     */
    static Optional<String> word(String word, boolean between, boolean ahead) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "or", "|", "||" -> between ? read(word, "write OR for either side") : Optional.empty();
            case "and", "&", "&&", "+" ->
                between ? read(word, "write AND, or nothing, where both sides must hold") : Optional.empty();
            case "not", "!", "-" -> ahead ? read(word, "write -word to leave a word out") : Optional.empty();
            default -> sign(word);
        };
    }

    private static Optional<String> sign(String word) {
        if (word.startsWith("!") && word.length() > 1) {
            return read(word, "write -" + word.substring(1) + " to leave it out");
        }
        if (word.matches("[^|]+[|]+[^|].*")) {
            return read(word, "write " + word.replaceAll("[|]+", " OR ") + " for either");
        }
        if (word.matches(".+&&.+")) {
            return read(word, "write " + word.replaceAll("&&", " "));
        }
        Matcher field = WITHOUT_COLON.matcher(word);
        if (field.matches() && Labelled.of(field.group(1), Field.values()).isPresent()) {
            return read(word, "a field ends with ':', as in " + field.group(1) + ":" + field.group(3));
        }
        return star(word, word.replaceAll("^[*]+|[*]+$", ""));
    }

    /** Returns what the value of a text field was probably meant to be, or empty. */
    static Optional<String> value(String field, String value) {
        if (value.startsWith("!") && value.length() > 1) {
            return read(value, "write -" + field + value.substring(1) + " to leave it out");
        }
        if (value.matches("[^|,]+([|]+|,)[^|,].*")) {
            return read(value, "write " + field + value.replaceAll("[|]+|,", " OR " + field) + " for either");
        }
        return star(value, field + value.replaceAll("^[*]+|[*]+$", ""));
    }

    /** Returns what a word was probably meant to be that is all there is, or empty. */
    static Optional<String> alone(String word) {
        return Labelled.of(word, Field.values())
                .flatMap(field -> read(word, "a field ends with ':', as in " + field.label() + ":VALUE"));
    }

    private static Optional<String> star(String text, String without) {
        boolean stars = text.length() > 1 && (text.startsWith("*") || text.endsWith("*"));
        return stars ? read(text, "parts of words are found without '*': " + without) : Optional.empty();
    }

    private static Optional<String> read(String word, String meant) {
        return Optional.of("'" + word + "' is read as a text; " + meant);
    }
}
