package chronoscope.yaml;

import chronoscope.edtf.Zone;
import chronoscope.text.Nearest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows what somebody most likely meant by a text that names no time zone. */
final class TimeZones {
    private static final Pattern OFFSET = Pattern.compile(
            "(?:UTC|GMT)?\\s*([-+\u2212\u2013])\\s*([0-9]{1,2})(?::?([0-9]{2}))?(?:\\s*h)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,5}");

    private TimeZones() {}

    /** Returns what to write instead: the end of an error message. */
    static String remedy(String text) {
        Optional<String> meant = offset(text).or(() -> name(text));
        if (meant.isPresent()) {
            return "; did you mean " + Echo.quoted(meant.get()) + "?";
        }
        String why = ABBREVIATION.matcher(text).matches() ? ", for abbreviations differ from place to place" : "";
        return "; write a name such as Europe/Berlin, an offset from -12:00 to +14:00, or UTC" + why;
    }

    private static Optional<String> offset(String text) {
        Matcher form = OFFSET.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String hours = ("0" + form.group(2)).substring(form.group(2).length() - 1);
        String minutes = form.group(3) == null ? "00" : form.group(3);
        return Optional.of((form.group(1).equals("+") ? "+" : "-") + hours + ":" + minutes)
                .flatMap(Zone::of)
                .map(Zone::name);
    }

    /** Returns the name that is spelt like this, or whose city is. */
    private static Optional<String> name(String text) {
        if (ABBREVIATION.matcher(text).matches()) {
            return Optional.empty();
        }
        Collection<String> names = Zone.names();
        Map<String, String> cities = byKey(names, name -> name.substring(name.lastIndexOf('/') + 1));
        String written = text.strip().replace(' ', '_');
        return Optional.ofNullable(byKey(names, name -> name).get(written))
                .or(() -> Optional.ofNullable(cities.get(written)))
                .or(() -> Nearest.to(written, names))
                .or(() -> Nearest.to(written, cities.keySet()).map(cities::get));
    }

    /** Returns the first name of each key, whatever the key's case. */
    private static Map<String, String> byKey(Collection<String> names, Function<String, String> key) {
        return names.stream()
                .sorted()
                .collect(Collectors.toMap(
                        key,
                        name -> name,
                        (first, second) -> first,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
    }
}
