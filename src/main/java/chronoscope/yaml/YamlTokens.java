package chronoscope.yaml;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * The tokens of one YAML document, with what the parser below hides: anchors, tags, quotes and places. A scalar is a
 * text or nothing, never a number; a fault is an {@link UnreadableException} in our own words.
 */
final class YamlTokens extends YAMLParser {
    private static final String ESCAPED_SLASH = Character.toString(Utf8Reader.ESCAPED_SLASH);

    private final Utf8Reader reader;
    private int documents;

    YamlTokens(Utf8Reader reader, FileLimits limits) {
        super(context(limits), 0, 0, options(limits), null, reader);
        this.reader = reader;
    }

    // The parser's own limits stand well above ours, whose messages have a place and are in our words.
    private static IOContext context(FileLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(2 * limits.depth())
                .maxStringLength(2 * limits.stretch())
                .maxNameLength(2 * limits.stretch())
                .build();
        return new IOContext(
                constraints,
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.unknown(),
                false);
    }

    private static LoaderOptions options(FileLimits limits) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit((int) Math.min(Integer.MAX_VALUE, 2 * limits.bytes()));
        options.setNestingDepthLimit(2 * limits.depth());
        return options;
    }

    /** Moves to the next token and returns whether there is one. */
    boolean advance() {
        try {
            return nextToken() != null;
        } catch (JsonProcessingException fault) {
            throw new UnreadableException(place(), "this is not YAML that can be read");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns where the token starts: at its anchor, if it has one. */
    Position place() {
        return _lastEvent == null ? Position.START : placeOf(_lastEvent.getStartMark());
    }

    /** Returns where the text of a scalar starts, behind a quote or an anchor. */
    Position textPlace() {
        if (!(_lastEvent instanceof ScalarEvent scalar)) {
            return place();
        }
        Position start = place();
        Position end = placeOf(scalar.getEndMark());
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        if (block || end.line() != start.line()) {
            return start;
        }
        if (scalar.getAnchor() == null) {
            return plain ? start : start.plus(1);
        }
        String text = scalar.getValue();
        int columns = text.codePointCount(0, text.length()) + (plain ? 0 : 1);
        return columns < end.column() ? end.plus(-columns) : start;
    }

    /** Returns whether a text of one line stands in the file as it is, so that a place inside it can be shown. */
    boolean inline() {
        return _lastEvent instanceof ScalarEvent scalar
                && scalar.getScalarStyle() != ScalarStyle.LITERAL
                && scalar.getScalarStyle() != ScalarStyle.FOLDED
                && scalar.getStartMark().getLine() == scalar.getEndMark().getLine();
    }

    /** Returns whether a text stands there without quotes, and not as a block. */
    boolean plain() {
        return _lastEvent instanceof ScalarEvent scalar && scalar.isPlain();
    }

    /** Returns the text of a scalar or a key, or the name that an alias stands for. */
    String text() {
        if (_lastEvent instanceof AliasEvent alias) {
            return alias.getAnchor();
        }
        return _lastEvent instanceof ScalarEvent scalar ? text(scalar) : "";
    }

    /** A slash may be escaped in double quotes; elsewhere, the backslash before it is one. */
    private static String text(ScalarEvent scalar) {
        String text = scalar.getValue();
        boolean quoted = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
        return text.contains(ESCAPED_SLASH) ? text.replace(ESCAPED_SLASH, quoted ? "" : "\\") : text;
    }

    /** Returns the comment that ends a text without quotes, or stands in its place; empty where a blank follows its sign. */
    Optional<Comments.Comment> comment() {
        return _lastEvent instanceof ScalarEvent scalar && scalar.isPlain()
                ? reader.commentAt(placeOf(scalar.getEndMark()))
                : Optional.empty();
    }

    Optional<String> anchor() {
        return _lastEvent instanceof NodeEvent node && !(_lastEvent instanceof AliasEvent)
                ? Optional.ofNullable(node.getAnchor())
                : Optional.empty();
    }

    /** Returns whether the value carries a type, such as {@code !!int}. */
    boolean tagged() {
        if (_lastEvent instanceof CollectionStartEvent collection) {
            return collection.getTag() != null;
        }
        return _lastEvent instanceof ScalarEvent scalar && scalar.getTag() != null;
    }

    @Override
    protected Event getEvent() throws IOException {
        Event event;
        try {
            event = super.getEvent();
        } catch (MarkedYAMLException fault) {

            throw SyntaxFaults.stop(fault, place());
        } catch (YAMLException fault) {
            if (fault.getCause() instanceof IOException failure) {
                throw failure;
            }
            // The one fault that the parser throws without a place.
            throw new UnreadableException(
                    place(), "what follows belongs to no key above it; look at indentation and quotes");
        }
        if (event.is(Event.ID.DocumentStart) && ++documents > 1) {
            throw new UnreadableException(
                    placeOf(event.getStartMark()), "a second document starts here; a file holds one");
        }
        boolean keyExpected = _parsingContext.inObject() && currentToken() != JsonToken.FIELD_NAME;
        if (keyExpected && !event.is(Event.ID.Scalar) && !event.is(Event.ID.MappingEnd)) {
            throw new UnreadableException(placeOf(event.getStartMark()), "a key must be a text; quote it");
        }
        reader.valueEndsAt(placeOf(event.getEndMark()));
        return event;
    }

    // Numbers, dates and truth values are typed by the timeline's fields, never by their looks.
    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        _textValue = scalar.getValue();
        return isNothing(scalar) ? JsonToken.VALUE_NULL : JsonToken.VALUE_STRING;
    }

    private static boolean isNothing(ScalarEvent scalar) {
        return scalar.isPlain()
                && switch (scalar.getValue()) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }

    static Position placeOf(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
