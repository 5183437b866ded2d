package chronoscope.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Where the values of a YAML text end. Behind a syntax error there is none. */
public final class ValueEnds {
    private final Map<Position, Position> ends = new HashMap<>();

    private ValueEnds() {}

    /** Reads the values of a text. */
    public static ValueEnds of(String text) {
        ValueEnds spans = new ValueEnds();
        Problems unheard = new Problems("", 1);
        try (Utf8Reader reader = new Utf8Reader(
                new ByteArrayInputStream(text.getBytes(UTF_8)), FileLimits.STANDARD, unheard, bytes -> {})) {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            spans.read(new ParserImpl(new StreamReader(reader), options));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (YAMLException | UnreadableException stop) {
            return spans;
        }
        return spans;
    }

    private void read(ParserImpl parser) {
        Deque<Position> open = new ArrayDeque<>();
        while (!parser.checkEvent(Event.ID.StreamEnd)) {
            Event event = parser.getEvent();
            Position start = YamlTokens.placeOf(event.getStartMark());
            Position end = YamlTokens.placeOf(event.getEndMark());
            switch (event.getEventId()) {
                case Scalar -> ends.put(start, end);
                case SequenceStart, MappingStart -> open.push(start);
                case SequenceEnd, MappingEnd -> ends.putIfAbsent(open.pop(), end);
                default -> {}
            }
        }
    }

    /** Returns the place behind the value that starts at a place; of a map or list in block style, where the next value is. */
    public Optional<Position> end(Position start) {
        return Optional.ofNullable(ends.get(start));
    }
}
