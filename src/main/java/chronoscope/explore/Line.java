package chronoscope.explore;

import chronoscope.text.Hyperlink;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a pane, already wrapped.
 *
 * @param item the number of the item that it belongs to, from 0, or -1: what the cursor of the pane can be on
 */
public record Line(List<Span> spans, int item) {
    /** What a piece of text is, which a theme gives a look. */
    public enum Role {
        TITLE,
        DATE,
        TEXT,
        MUTED,
        LABEL,
        LINK,
        /** A quote that is looked at in the copy of its source. */
        QUOTE,
        /** Another quote there. */
        CITED,
        SOURCE_1,
        SOURCE_2,
        SOURCE_3,
        SOURCE_4,
        SOURCE_5,
        SOURCE_6;

        private static final List<Role> SOURCES = List.of(SOURCE_1, SOURCE_2, SOURCE_3, SOURCE_4, SOURCE_5, SOURCE_6);

        /** Returns what is of a timeline's source, which is counted from 0: sources that follow each other differ. */
        static Role source(int number) {
            return SOURCES.get(Math.floorMod(number, SOURCES.size()));
        }
    }

    /** A piece of text of one look, which may lead somewhere. */
    public record Span(String text, Role role, Hyperlink hyperlink) {
        Span(String text, Role role) {
            this(text, role, Hyperlink.NONE);
        }
    }

    public Line {
        spans = List.copyOf(spans);
    }

    /** Returns whether a piece of it is such a one. */
    public boolean has(Role role) {
        return spans.stream().anyMatch(span -> span.role() == role);
    }

    /** Returns the line without its looks. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining()).stripTrailing();
    }
}
