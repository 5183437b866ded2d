package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.US_ASCII;

import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.script.ScriptRunner;
import chronoscope.script.ScriptSource;
import chronoscope.session.Journal;
import chronoscope.session.Session;
import chronoscope.shell.PlainTranscript;
import chronoscope.terminal.Terminals;
import chronoscope.text.TerminalIdentity;
import chronoscope.tui.Tui;
import chronoscope.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.Writer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Runs sessions without a reader, so that the JVM has compiled what the first readers need: else it compiles while they
 * wait for their keys.
 */
final class WarmUp {
    /** Browses, filters, and ends where it began. */
    private static final byte[] KEYS =
            "jjjkjGgjj:filter text:a OR text:b\rjkju/an\r\u001bjjlh?q++--=".getBytes(US_ASCII);

    private static final String SCRIPT = "filter text:zq OR text:a OR text:b; next; clear; find the; list\n".repeat(20);
    private static final String TYPE = "xterm-256color";
    private static final long LONGEST_FRAME_MILLIS = 20;

    private final Semaphore frames = new Semaphore(0);
    private final long end;
    private int typed;

    private WarmUp(long end) {
        this.end = end;
    }

    /** Runs so long, half of it the text UI and half of it scripts; returns whether no key left the text UI before. */
    static boolean run(ServedTimeline timeline, String theme, Duration time) throws IOException {
        long start = System.nanoTime();
        long half = time.toNanos() / 2;
        boolean stayed = true;
        if (half > 0) {
            new WarmUp(start + half).browse(timeline, theme);
            stayed = System.nanoTime() - start - half >= 0;
            while (System.nanoTime() - start - 2 * half < 0) {
                runScript(timeline, theme);
            }
        }
        return stayed;
    }

    private static void runScript(ServedTimeline timeline, String theme) throws IOException {
        RemoteBackend backend = new RemoteBackend(timeline, Journal.NONE, new CpuSlot());
        Explorer start = Explorer.of(timeline.corpus(), Size.USUAL, theme);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        new ScriptRunner(
                        new Session(start, backend.permissions(), backend, Journal.NONE),
                        new PlainTranscript(nowhere, nowhere),
                        ScriptRunner.AfterFailure.GO_ON,
                        () -> false)
                .run(ScriptSource.once("warm-up", new StringReader(SCRIPT)));
    }

    private void browse(ServedTimeline timeline, String theme) throws IOException {
        View view = View.fitting(new TerminalIdentity(TYPE, Map.of()), true);
        new Tui(new RemoteBackend(timeline, Journal.NONE, new CpuSlot()), theme)
                .run(sink -> Terminals.between(new Keys(), new Frames(), TYPE, sink), terminal -> view);
    }

    /** Types a key when the frame of the last one is there. */
    private final class Keys extends InputStream {
        @Override
        public int read() throws IOException {
            try {
                boolean drawn = frames.tryAcquire(LONGEST_FRAME_MILLIS, TimeUnit.MILLISECONDS);
                if (drawn) {
                    frames.drainPermits();
                }
            } catch (InterruptedException ended) {
                return -1;
            }
            return System.nanoTime() - end >= 0 ? -1 : KEYS[typed++ % KEYS.length];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int key = read();
            if (key < 0) {
                return -1;
            }
            bytes[offset] = (byte) key;
            return 1;
        }
    }

    private final class Frames extends OutputStream {
        @Override
        public void write(int one) {
            frames.release();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            frames.release();
        }
    }
}
