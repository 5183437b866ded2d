package chronoscope.shell;

import chronoscope.session.Session;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jline.keymap.KeyMap;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.InfoCmp;

/**
 * Echoes and edits lines for a terminal at the other end of two streams that shows letters and moves back over them, as all
 * do. Nothing else is asked of it, and its keys may be those of any terminal.
 */
public final class RemoteTypist implements AutoCloseable {
    /** JLine edits nothing in a terminal of the type that it calls dumb. */
    private static final String TYPE = "chronoscope-line";

    /** Terminfo: it goes back by ^H; what its keys send. */
    private static final String CAPABILITIES = """
            chronoscope-line|a line of letters,
            \tbel=^G, cr=\\r, cub1=^H, ind=\\n,
            \tkcuu1=\\E[A, kcud1=\\E[B, kcuf1=\\E[C, kcub1=\\E[D, khome=\\E[H, kend=\\E[F, kdch1=\\E[3~,
            """;

    /** It can't go back to the line above, so a line is as long as it is. */
    private static final Size ENDLESS = new Size(10_000, 1_000);

    static {
        InfoCmp.setDefaultInfoCmp(TYPE, CAPABILITIES);
    }

    private final Terminal terminal;

    /**
     * @param typed each key as it is typed, which is echoed
     * @param shown what to show; its lines end without a carriage return
     */
    public RemoteTypist(InputStream typed, OutputStream shown) throws IOException {
        EditedLines.silenceLog();
        terminal = new ExternalTerminal("remote", TYPE, new OneLineEnd(typed), shown, StandardCharsets.UTF_8);
        terminal.setSize(ENDLESS);
        // The other end of the stream adds what a line's end needs; JLine's own line ends would be doubled by both.
        Attributes modes = terminal.getAttributes();
        modes.setOutputFlag(Attributes.OutputFlag.ONLCR, false);
        // ^C and ^Z are keys: a signal would come before what was typed in front of it.
        modes.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(modes);
    }

    /** Returns where the answers go. */
    public PrintWriter out() {
        return terminal.writer();
    }

    /** Returns the lines, completed for where the reader is. */
    public LineSource lines(Session session) {
        LineReader reader = EditedLines.editor(terminal, session)
                .option(LineReader.Option.BRACKETED_PASTE, false)
                .option(LineReader.Option.AUTO_MENU, false)
                .build();
        reader.getKeyMaps().values().forEach(keys -> keys.bind((Widget) () -> interrupt(reader), KeyMap.ctrl('C')));
        return new EditedLines(reader, dropped -> {});
    }

    private static boolean interrupt(LineReader reader) {
        throw new UserInterruptException(reader.getBuffer().toString());
    }

    /** Takes a line feed behind a carriage return for a part of the same line end. */
    private static final class OneLineEnd extends FilterInputStream {
        private boolean ended;

        OneLineEnd(InputStream typed) {
            super(typed);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (ended && next == '\n') {
                next = super.read();
            }
            ended = next == '\r';
            return next;
        }

        @Override
        public int read(byte[] into, int start, int most) throws IOException {
            int next = most == 0 ? 0 : read();
            if (next < 0 || most == 0) {
                return next;
            }
            into[start] = (byte) next;
            return 1;
        }
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
