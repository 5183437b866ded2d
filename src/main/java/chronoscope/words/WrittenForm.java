package chronoscope.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write a date, and what it means; empty where it means none after all.
 *
 * @param meaning reads the parts that have a name in the pattern
 */
record WrittenForm(Pattern pattern, Function<Parts, Optional<DateReading>> meaning) {
    private static final Pattern NAME = Pattern.compile("\\(\\?<([a-z]+)>");

    /** The parts of a text that have a name in its form, as far as they are written. */
    record Parts(Map<String, String> texts) {
        Optional<String> text(String name) {
            return Optional.ofNullable(texts.get(name));
        }

        /** Returns the number of a part, or 0 where it is absent. */
        int number(String name) {
            return text(name).map(Integer::parseInt).orElse(0);
        }
    }

    static WrittenForm of(String pattern, Function<Parts, Optional<DateReading>> meaning) {
        return new WrittenForm(Pattern.compile(pattern), meaning);
    }

    Optional<DateReading> read(String text) {
        return parts(text).flatMap(meaning);
    }

    Optional<Parts> parts(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> texts = new HashMap<>();
        NAME.matcher(pattern.pattern())
                .results()
                .map(name -> name.group(1))
                .filter(name -> matcher.group(name) != null)
                .forEach(name -> texts.put(name, matcher.group(name)));
        return Optional.of(new Parts(texts));
    }
}
