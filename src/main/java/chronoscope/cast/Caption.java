package chronoscope.cast;

import chronoscope.text.Printable;

/** What a picture says to those who do not see it. */
public record Caption(String title, String description) {
    public Caption {
        title = Printable.line(title);
        description = Printable.line(description);
    }
}
