package chronoscope.cast;

import chronoscope.explore.Size;
import chronoscope.text.Printable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A recording of what a terminal was sent; its events are in the order of their times. */
public record Film(Leader leader, List<Event> events) {
    public Film {
        events = List.copyOf(events);
    }

    /**
     * What is known before the first event.
     *
     * @param size the terminal's, at the start
     * @param idleLimit the longest that a player waits where nothing happens
     */
    public record Leader(String title, Size size, Optional<Duration> idleLimit, Theme theme) {
        public Leader {
            title = Printable.line(title);
        }
    }

    /** What happened at a time since the start. */
    public sealed interface Event {
        Duration at();

        /** Returns the letter that asciicasts have for such events. */
        String code();

        /** Returns what happened, as asciicasts write it. */
        String data();

        /** Text was sent to the terminal, with the sequences that act on it. */
        record Output(Duration at, String data) implements Event {
            @Override
            public String code() {
                return "o";
            }
        }

        /** A place to come back to; the label may be empty. */
        record Marker(Duration at, String label) implements Event {
            public Marker {
                label = Printable.line(label);
            }

            @Override
            public String code() {
                return "m";
            }

            @Override
            public String data() {
                return label;
            }
        }

        /** The terminal got another size. */
        record Resize(Duration at, Size size) implements Event {
            @Override
            public String code() {
                return "r";
            }

            @Override
            public String data() {
                return size.columns() + "x" + size.rows();
            }
        }

        /** The program ended, with an exit status. */
        record End(Duration at, int status) implements Event {
            @Override
            public String code() {
                return "x";
            }

            @Override
            public String data() {
                return String.valueOf(status);
            }
        }
    }
}
