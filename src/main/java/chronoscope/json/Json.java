package chronoscope.json;

import chronoscope.text.Printable;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes values as JSON (RFC 8259), each in one line. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Stands for half of a surrogate pair, which strict readers of JSON refuse even where it is escaped. */
    private static final char REPLACEMENT = '\uFFFD';

    private Json() {}

    /**
     * Returns the value as JSON without line breaks. Values are maps with text keys, collections, texts, integers,
     * decimals, booleans and optionals, where an empty one is null. A decimal keeps its digits and has no exponent. What
     * {@link Printable} would escape is escaped as JSON does it; half of a surrogate pair becomes U+FFFD.
     */
    public static String line(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(generator, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return escaped(text.toString());
    }

    private static void write(JsonGenerator generator, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName((String) entry.getKey());
                write(generator, entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof Collection<?> collection) {
            generator.writeStartArray();
            for (Object element : collection) {
                write(generator, element);
            }
            generator.writeEndArray();
        } else {
            scalar(generator, value);
        }
    }

    private static void scalar(JsonGenerator generator, Object value) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(generator, optional.get());
            } else {
                generator.writeNull();
            }
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof BigDecimal decimal) {
            generator.writeNumber(decimal.toPlainString());
        } else if (value instanceof Number number) {
            generator.writeNumber(number.longValue());
        } else {
            generator.writeString((String) value);
        }
    }

    /** Escapes what Jackson leaves: it stands inside of strings only, so the text stays JSON. */
    private static String escaped(String json) {
        if (json.codePoints().noneMatch(Printable::hides)) {
            return json;
        }
        StringBuilder text = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(codePoint -> {
            if (Character.getType(codePoint) == Character.SURROGATE) {
                text.append(REPLACEMENT);
            } else if (Printable.hides(codePoint)) {
                Character.toString(codePoint)
                        .chars()
                        .forEach(half -> text.append(String.format(Locale.US, "\\u%04x", half)));
            } else {
                text.appendCodePoint(codePoint);
            }
        });
        return text.toString();
    }
}
