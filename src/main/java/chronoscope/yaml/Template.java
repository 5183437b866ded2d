package chronoscope.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A small timeline with comments that explain each field: what a curator starts from. */
public final class Template {
    /** The name of the schema's file, as the first line of a new timeline has it. */
    public static final String SCHEMA = "timeline.schema.json";

    private Template() {}

    /** Returns the file's text. */
    public static String text() {
        return text("template.yaml");
    }

    /** Returns the JSON Schema (2020-12) of a timeline's file, for editors. */
    public static String schema() {
        return text(SCHEMA);
    }

    private static String text(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
