package chronoscope.cast;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.explore.Size;
import chronoscope.terminal.FrameEncoder;
import chronoscope.view.View;
import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Keeps what a terminal would be sent, as an asciicast. */
final class AsciicastCamera implements Camera {
    /** A clean screen, no cursor, and no wrapped lines. */
    private static final String BEGIN = "\u001B[m\u001B[H\u001B[2J\u001B[?7l\u001B[?25l";

    private final Asciicast cast;
    private final FrameEncoder encoder;
    private TerminalSize size;
    private String before = BEGIN;

    AsciicastCamera(Asciicast.Version version, Asciicast.Header header, Appendable out) throws IOException {
        cast = new Asciicast(version, header, out);
        size = new TerminalSize(header.size().columns(), header.size().rows());
        encoder = new FrameEncoder(size, UTF_8);
    }

    @Override
    public void show(Duration at, View.Drawn frame) {
        TerminalSize now = frame.image().getSize();
        if (!now.equals(size)) {
            add(Asciicast.Event.resize(at, new Size(now.getColumns(), now.getRows())));
            size = now;
        }
        String sent = before + encoder.next(frame.image(), frame.caret());
        before = "";
        if (!sent.isEmpty()) {
            add(Asciicast.Event.output(at, sent));
        }
    }

    @Override
    public void chapter(Duration at, String name) {
        add(Asciicast.Event.marker(at, name));
    }

    /** The last screen stays, with the cursor below. */
    @Override
    public void end(Duration at, int status) {
        add(Asciicast.Event.output(at, "\u001B[m\u001B[?7h\u001B[" + size.getRows() + ";1H\u001B[?25h"));
        add(Asciicast.Event.end(at, status));
    }

    private void add(Asciicast.Event event) {
        try {
            cast.add(event);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
