package chronoscope.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A small timeline with comments that explain each field: what a curator starts from. */
public final class Template {
    private Template() {}

    /** Returns the file's text. */
    public static String text() {
        try (InputStream in = Template.class.getResourceAsStream("template.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its template");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
