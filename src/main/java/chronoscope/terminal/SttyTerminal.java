package chronoscope.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.terminal.impl.exec.ExecPty;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** Opens JLine's view of the terminal that this process was started in, whose modes the stty program reads and sets. */
public final class SttyTerminal {
    private static final String NAME = "tty";

    private SttyTerminal() {}

    /**
     * Opens it; JLine's other ways do not give back all modes.
     *
     * @throws NoTerminalException where standard input, or both output and errors, are no terminal
     */
    public static Terminal open() throws IOException {
        ExecTerminalProvider stty = new ExecTerminalProvider();
        SystemStream out = stty.isSystemStream(SystemStream.Output) ? SystemStream.Output : SystemStream.Error;
        if (!stty.isSystemStream(SystemStream.Input) || !stty.isSystemStream(out)) {
            throw new NoTerminalException("standard input and output are not a terminal");
        }
        String type = System.getenv("TERM");
        if (Terminal.TYPE_DUMB.equals(type)) {
            // There is nothing to edit a line with but what the terminal itself does.
            return TerminalBuilder.builder().system(true).dumb(true).build();
        }
        return new PosixSysTerminal(
                NAME, type, new Tty(stty, out), LocaleCharset.local(), true, Terminal.SignalHandler.SIG_DFL);
    }

    /**
     * Fails to read from a terminal that is gone.
     *
     * <p>JLine looks for a key ten times a second and takes a look that finds nothing for a pause, also where there will
     * be nothing any more, as when a terminal closes for a process that no signal tells of it.
     */
    private static final class Tty extends ExecPty {
        Tty(TerminalProvider stty, SystemStream out) {
            super(stty, out, NAME);
        }

        @Override
        protected InputStream doGetSlaveInput() throws IOException {
            return new FilterInputStream(super.doGetSlaveInput()) {
                @Override
                public int read() throws IOException {
                    return checked(super.read());
                }

                @Override
                public int read(byte[] into, int start, int most) throws IOException {
                    return checked(super.read(into, start, most));
                }

                private int checked(int read) throws IOException {
                    if (read < 0) {
                        // A terminal tells how much is typed ahead; what is gone does not answer.
                        available();
                    }
                    return read;
                }
            };
        }
    }
}
