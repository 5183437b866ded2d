package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.session.Journal;
import chronoscope.ssh.ServerLog.Fields;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.channel.ChannelSessionAware;
import org.apache.sshd.server.channel.PipeDataReceiver;
import org.apache.sshd.server.command.AsyncCommandStreamsAware;
import org.apache.sshd.server.command.Command;
import org.jspecify.annotations.Nullable;

/** A session of a connection, on a thread of its own. */
abstract class SshSession implements Command, AsyncCommandStreamsAware, ChannelSessionAware {
    /** Why a session ended whose client is not there any more, or will never type again. */
    static final String CLOSED = "the client closed the session";

    static final int HANG_UP = 1;
    static final int TERMINATED = 15;
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int UNUSABLE = 2;

    /** Added to the number of the signal that ended it. */
    static final int SIGNAL = 128;

    /** How long the last words may take to reach the client. */
    static final Duration LEAVING = Duration.ofSeconds(5);

    final ServerContext context;
    final Connections connections;
    final Client client;
    final CpuSlot slot = new CpuSlot();
    private final Thread thread = new Thread(this::run, "session");
    private final SessionPermit permit;
    private long commands;
    private volatile long input;
    private volatile long cells;
    private @Nullable InputStream stream;
    private @Nullable IoOutputStream output;
    private @Nullable IoOutputStream errors;
    private @Nullable ExitCallback exit;
    private volatile Optional<Ending> ending = Optional.empty();

    /** Why it ends before its reader ends it. */
    record Ending(int signal, String reason) {}

    SshSession(ServerContext context, Client client, SessionPermit permit) {
        this.context = context;
        this.connections = context.connections();
        this.client = client;
        this.permit = permit;
        thread.setDaemon(true);
    }

    /** Returns what kind of session it is, and what it works on, for the log. */
    abstract Fields described();

    /** Does it all, and returns the exit code. */
    abstract int serve() throws IOException;

    /** Tells the reader something, soon, on whatever thread. */
    void announce(String text) {
        printAside("chronoscope: " + text);
    }

    /** Prints a line soon: it may wait for its reader, and whoever wants it printed must not. */
    final void printAside(String line) {
        Thread aside = new Thread(() -> print(line), "announcement");
        aside.setDaemon(true);
        aside.start();
    }

    /** Prints a line beside the data. */
    final void print(String line) {
        new PrintWriter(talk(), true, UTF_8).println(line);
    }

    /** Ends it soon: it was told to, or nobody is at the other end any more. */
    void stop(Ending because) {
        try {
            input().close();
        } catch (IOException closed) {
            return;
        }
    }

    /** Takes a new size of the terminal, in cells. */
    void resize(int columns, int rows) {
        // Only a screen has one.
    }

    final synchronized void end(int signal, String reason) {
        Ending because = new Ending(signal, reason);
        if (ending.isEmpty()) {
            ending = Optional.of(because);
            stop(because);
        }
    }

    final Optional<Ending> ending() {
        return ending;
    }

    private void run() {
        long begun = System.nanoTime();
        int code = UNUSABLE;
        String reason = "done";
        try {
            slot.acquire(connections.joinPool(client.connection()));
            tell("begin", described());
            code = serve();
            // The end of what is typed may come before the end of the channel.
            reason = code == SIGNAL + HANG_UP ? CLOSED : reason;
        } catch (IOException lost) {
            reason = "the client is gone";
        } catch (RuntimeException | Error fault) {
            connections.checkMemory(fault);
            reason = "fault: " + fault
                    + Stream.of(fault.getStackTrace())
                            .findFirst()
                            .map(frame -> " at " + frame)
                            .orElse("");
            apologize();
        } finally {
            try {
                over(code, reason, System.nanoTime() - begun);
            } finally {
                slot.close();
                connections.leavePool(client.connection());
                permit.release(SessionPermit.Holder.THREAD);
            }
        }
    }

    private void over(int code, String reason, long nanos) {
        int told = ending.map(why -> SIGNAL + why.signal()).orElse(code);
        client.connection().sessions.remove(this);
        tell(
                "end",
                new Fields()
                        .with("code", told)
                        .with("milliseconds", nanos / 1_000_000)
                        .with("commands", commands)
                        .with("reason", ending.map(Ending::reason).orElse(reason)));
        if (exit != null) {
            exit.onExit(told);
        }
    }

    private void apologize() {
        try {
            talk().write("chronoscope: a fault of the server ended this session\n".getBytes(UTF_8));
        } catch (IOException | RuntimeException gone) {
            return;
        }
    }

    private void tell(String event, Fields fields) {
        connections.tell(event, client.connection(), fields);
    }

    /** Hears of each command, on the thread of the session. */
    private Journal journal() {
        return entry -> {
            commands++;
            connections.metrics.commands.inc();
            slot.yieldToOthers();
        };
    }

    /** Takes memory for a screen of so many cells, and tells whether there is so much. */
    final boolean reserveScreen(long wanted) {
        boolean enough = permit.resize(MemoryBudget.of(wanted, input));
        cells = enough ? wanted : cells;
        return enough;
    }

    /** Notes that so many bytes came. What a session remembers grows with them, so they have a limit. */
    final synchronized void received(int count) {
        client.connection().markActive();
        input += count;
        int most = connections.limits.input();
        if (input > most) {
            end(HANG_UP, "more than " + most + " bytes came (max-input)");
        } else if (!permit.resize(MemoryBudget.of(cells, input))) {
            end(HANG_UP, "the sessions on this server have all the memory that they may have (max-memory)");
        }
    }

    final RemoteBackend backend() {
        return new RemoteBackend(context.timeline(), journal(), slot);
    }

    final IoOutputStream output() {
        return given(output);
    }

    /** Returns where data goes; what is written blocks until the client has read what came before. */
    final OutputStream data() {
        return new ChannelOutput(output(), client.terminal().isPresent(), client.connection()::markActive, slot);
    }

    /** Returns where talk goes, which is the same place in a terminal. */
    final OutputStream talk() {
        boolean terminal = client.terminal().isPresent();
        return new ChannelOutput(terminal ? output() : given(errors), terminal, client.connection()::markActive, slot);
    }

    final InputStream input() {
        return given(stream);
    }

    static <T> T given(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the session has not begun");
        }
        return part;
    }

    @Override
    public void start(ChannelSession channel, Environment environment) {
        client.connection().markActive();
        // In this order: a connection that ends meanwhile either finds the session, or leaves it no permit to hold.
        client.connection().sessions.add(this);
        if (!permit.hold(SessionPermit.Holder.THREAD)) {
            client.connection().sessions.remove(this);
            return;
        }
        try {
            thread.start();
        } catch (Throwable noThread) {
            permit.release(SessionPermit.Holder.THREAD);
            client.connection().sessions.remove(this);
            connections.checkMemory(noThread);
            throw noThread;
        }
    }

    @Override
    public void destroy(ChannelSession channel) {
        end(HANG_UP, CLOSED);
    }

    /** Takes what is typed as a stream; the client may send more when it has been read. */
    @Override
    public void setChannelSession(ChannelSession channel) {
        PipeDataReceiver receiver = new PipeDataReceiver(channel, channel.getLocalWindow()) {
            @Override
            public int data(ChannelSession from, byte[] bytes, int start, int length) {
                try {
                    return super.data(from, bytes, start, length);
                } catch (IOException closed) {
                    // When the session is over there is always more on its way, which is no fault of the client.
                    return 0;
                }
            }
        };
        channel.setDataReceiver(receiver);
        stream = new Counted(receiver.getIn());
    }

    @Override
    public void setIoInputStream(IoInputStream ignored) {
        // What is typed comes through the channel's receiver.
    }

    @Override
    public void setInputStream(InputStream ignored) {
        // As above.
    }

    @Override
    public void setIoOutputStream(IoOutputStream data) {
        output = data;
    }

    @Override
    public void setIoErrorStream(IoOutputStream talk) {
        errors = talk;
    }

    @Override
    public void setOutputStream(OutputStream ignored) {
        // It writes to the other kind of stream.
    }

    @Override
    public void setErrorStream(OutputStream ignored) {
        // As for the output.
    }

    @Override
    public void setExitCallback(ExitCallback callback) {
        exit = callback;
    }

    /** What is typed, as far as it may go; whoever is sent off has no more. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream typed) {
            super(typed);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (ending.isPresent()) {
                return -1;
            }
            try {
                int count = slot.whileWaiting(() -> super.read(bytes, offset, length));
                received(Math.max(0, count));
                return count;
            } catch (IOException closed) {
                if (ending.isPresent()) {
                    return -1;
                }
                throw closed;
            }
        }
    }
}
