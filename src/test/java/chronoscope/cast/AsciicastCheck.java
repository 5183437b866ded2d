package chronoscope.cast;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.json.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds asciicasts against the description of their format. */
public final class AsciicastCheck {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,4}x[1-9][0-9]{0,4}");
    private static final Pattern STATUS = Pattern.compile("-?[0-9]{1,10}");
    private static final Pattern PLAIN_TIME = Pattern.compile("\\[[0-9]+(\\.[0-9]{1,6})?,");

    /**
     * A line of the stream.
     *
     * @param time seconds: since the start in version 2, since the event before in version 3
     */
    public record Event(BigDecimal time, String code, String data) {}

    private AsciicastCheck() {}

    /** Checks a cast of version 2, and returns its events. */
    public static List<Event> v2(String cast) {
        Map<String, Object> header = header(cast);
        assertThat(header.keySet())
                .isSubsetOf(
                        "version",
                        "width",
                        "height",
                        "timestamp",
                        "duration",
                        "idle_time_limit",
                        "command",
                        "title",
                        "env",
                        "theme");
        assertThat(header).containsEntry("version", 2L);
        side(header, "width");
        side(header, "height");
        common(header);
        theme(header);
        List<Event> events = events(cast, List.of("o", "i", "m", "r"));
        assertThat(events.stream().map(Event::time)).isSorted();
        return events;
    }

    /** Checks a cast of version 3, and returns its events. */
    public static List<Event> v3(String cast) {
        Map<String, Object> header = header(cast);
        assertThat(header.keySet())
                .isSubsetOf("version", "term", "timestamp", "idle_time_limit", "command", "title", "env", "tags");
        assertThat(header).containsEntry("version", 3L);
        Map<?, ?> terminal = (Map<?, ?>) member(header, "term");
        assertThat(terminal.keySet().stream().map(String.class::cast))
                .isSubsetOf("cols", "rows", "type", "version", "theme");
        side(terminal, "cols");
        side(terminal, "rows");
        common(header);
        theme(terminal);
        List<Event> events = events(cast, List.of("o", "i", "m", "r", "x"));
        assertThat(events.stream().map(Event::code).limit(Math.max(0, events.size() - 1)))
                .as("the end is the last")
                .doesNotContain("x");
        return events;
    }

    private static Map<String, Object> header(String cast) {
        assertThat(cast).startsWith("{").endsWith("\n");
        assertThat(cast.chars().filter(letter -> letter != '\n'))
                .as("controls are escaped")
                .noneMatch(Character::isISOControl);
        return JsonText.object(lines(cast).get(0));
    }

    private static void common(Map<String, Object> header) {
        assertThat(header.getOrDefault("title", "")).isInstanceOf(String.class);
        assertThat(header.getOrDefault("command", "")).isInstanceOf(String.class);
        assertThat(header.getOrDefault("timestamp", 1L)).isInstanceOf(Long.class);
        assertThat(header.getOrDefault("idle_time_limit", 1L)).isInstanceOf(Number.class);
        assertThat(((Map<?, ?>) header.getOrDefault("env", Map.of())).values())
                .allSatisfy(value -> assertThat(value).isInstanceOf(String.class));
    }

    private static Object member(Map<?, ?> object, String name) {
        return Optional.<Object>ofNullable(object.get(name)).orElseThrow(() -> new AssertionError("no " + name));
    }

    private static void side(Map<?, ?> object, String name) {
        assertThat((Long) member(object, name)).isBetween(1L, 65_535L);
    }

    private static void theme(Map<?, ?> object) {
        if (!object.containsKey("theme")) {
            return;
        }
        Map<?, ?> colours = (Map<?, ?>) member(object, "theme");
        assertThat(colours.keySet().stream().map(String.class::cast)).containsExactlyInAnyOrder("fg", "bg", "palette");
        assertThat((String) member(colours, "fg")).matches(COLOUR);
        assertThat((String) member(colours, "bg")).matches(COLOUR);
        String[] palette = ((String) member(colours, "palette")).split(":", -1);
        assertThat(palette.length).isIn(8, 16);
        assertThat(palette).allSatisfy(colour -> assertThat(colour).matches(COLOUR));
    }

    private static List<Event> events(String cast, List<String> codes) {
        List<Event> events = new ArrayList<>();
        for (String line : lines(cast).subList(1, lines(cast).size())) {
            if (!line.startsWith("#")) {
                events.add(event(line, codes));
            }
        }
        return events;
    }

    private static Event event(String line, List<String> codes) {
        assertThat(PLAIN_TIME.matcher(line).lookingAt()).as(line).isTrue();
        List<Object> parts = JsonText.array(line);
        assertThat(parts).as(line).hasSize(3);
        Event event = new Event(new BigDecimal(parts.get(0).toString()), (String) parts.get(1), (String) parts.get(2));
        assertThat(event.code()).isIn(codes);
        if (event.code().equals("r")) {
            assertThat(event.data()).matches(SIZE);
        }
        if (event.code().equals("x")) {
            assertThat(event.data()).matches(STATUS);
        }
        return event;
    }

    private static List<String> lines(String cast) {
        return cast.lines().toList();
    }
}
