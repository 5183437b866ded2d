package chronoscope.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A regular expression, in the syntax of RE2. Searching takes a time that grows with the text and the expression, never
 * faster than those: a character takes at most as many steps as the expression has parts. Nobody who types one can stop
 * the program.
 *
 * @param compiled what is searched for in a text without accents, and without case where that does not count
 * @param required texts of which one is in every text that has this; none where that is not known
 */
public record SearchPattern(String text, Pattern compiled, boolean countsCase, List<String> required)
        implements SearchTerm {
    private static final int LONGEST = 500;
    private static final int MOST_REPEATS = 1000;

    private static final java.util.regex.Pattern ESCAPED = java.util.regex.Pattern.compile("\\\\.");
    private static final java.util.regex.Pattern FOREIGN = java.util.regex.Pattern.compile("[^\\x00-\\x7f]+");
    private static final java.util.regex.Pattern REPEATS = java.util.regex.Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");

    public SearchPattern {
        required = List.copyOf(required);
    }

    public static Parsed<SearchPattern> parse(String text) {
        if (text.length() > LONGEST) {
            return Parsed.wrong(0, "a pattern has at most " + LONGEST + " characters");
        }
        // A repeat inside of a repeat multiplies what is to be kept.
        if (repeats(text) > MOST_REPEATS) {
            return Parsed.wrong(0, "a pattern repeats a part at most " + MOST_REPEATS + " times");
        }
        try {
            boolean countsCase = countsCase(text);
            String plain = Fold.withCase(text);
            String sought = countsCase ? plain : folded(plain);
            return Parsed.of(new SearchPattern(
                    text,
                    Pattern.compile(sought, Pattern.MULTILINE),
                    countsCase,
                    countsCase ? List.of() : required(sought)));
        } catch (PatternSyntaxException e) {
            return Parsed.wrong(0, "'" + text + "' is not a pattern: " + e.getDescription());
        }
    }

    private static long repeats(String text) {
        return REPEATS.matcher(text)
                .results()
                .map(repeat ->
                        repeat.group(repeat.group(2) == null || repeat.group(2).isEmpty() ? 1 : 2))
                // More digits than these are too many as they are.
                .mapToLong(digits -> Math.max(1, Long.parseLong(digits.substring(0, Math.min(digits.length(), 5)))))
                .reduce(1, (one, other) -> Math.min(one * other, MOST_REPEATS + 1));
    }

    /** Classes such as \\S are no capital letters. */
    private static boolean countsCase(String text) {
        return ESCAPED.matcher(text).replaceAll("").codePoints().anyMatch(Character::isUpperCase);
    }

    /** A pattern whose ASCII letters are small: those of its classes keep their case. */
    private static String folded(String plain) {
        return FOREIGN.matcher(plain).replaceAll(run -> java.util.regex.Matcher.quoteReplacement(Fold.of(run.group())));
    }

    /** Returns the longest text of each alternative that has to be there; none where an alternative has no such text. */
    private static List<String> required(String pattern) {
        if (pattern.matches(".*[(\\[{\\\\].*")) {
            return List.of();
        }
        List<String> texts = Stream.of(pattern.split("\\|", -1))
                .map(each -> Stream.of(each.replaceAll(".[?*]", ".").split("[.+^$]"))
                        .max(Comparator.comparingInt(String::length))
                        .orElse(""))
                .toList();
        return texts.contains("") ? List.of() : texts;
    }

    @Override
    public boolean isIn(String folded, Supplier<String> whole) {
        if (!required.isEmpty() && required.stream().noneMatch(folded::contains)) {
            return false;
        }
        String searched = countsCase ? Fold.withCase(whole.get()) : folded;
        Matcher matcher = compiled.matcher(searched);
        if (!matcher.find()) {
            return false;
        }
        boolean inOneLine = searched.substring(matcher.start(), matcher.end()).indexOf('\n') < 0;
        return inOneLine
                || searched.lines().anyMatch(line -> compiled.matcher(line).find());
    }

    @Override
    public long steps(long characters) {
        return characters * compiled.programSize();
    }

    @Override
    public List<int[]> places(String text) {
        return Fold.places(text, countsCase ? Fold::withCase : Fold::of, this::in);
    }

    private List<int[]> in(String plain) {
        List<int[]> places = new ArrayList<>();
        for (Matcher matcher = compiled.matcher(plain); matcher.find(); ) {
            if (matcher.start() < matcher.end()) {
                places.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        return places;
    }

    @Override
    public Optional<SearchTerm> inAnyCase() {
        return countsCase ? parse("(?i)" + text).value().map(pattern -> pattern) : Optional.empty();
    }

    @Override
    public String toString() {
        return "/" + text + "/";
    }
}
