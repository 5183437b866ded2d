package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.ssh.ServerLog.Fields;
import chronoscope.terminal.Input;
import chronoscope.terminal.RemoteDevice;
import chronoscope.terminal.Terminals;
import chronoscope.terminal.TextTerminal;
import chronoscope.text.TerminalIdentity;
import chronoscope.tui.Tui;
import chronoscope.view.View;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;
import org.jspecify.annotations.Nullable;

/** The text UI in a client's terminal, and the way between the two through a channel. */
final class TerminalSession extends SshSession implements RemoteDevice.Line, ChannelDataReceiver {
    private final Client.Size size;
    private final RemoteDevice device;
    private @Nullable ChannelSession channel;
    private volatile long typed;
    private volatile boolean acted = true;

    TerminalSession(ServerContext context, Client client, SessionPermit permit, Client.Size size) {
        super(context, client, permit);
        this.size = size;
        this.device = new RemoteDevice(this, size.columns(), size.rows(), connections.limits.output());
    }

    @Override
    public void setChannelSession(ChannelSession session) {
        channel = session;
        session.setDataReceiver(this);
    }

    @Override
    Fields described() {
        return new Fields()
                .with("kind", "screen")
                .with("size", size.columns() + "x" + size.rows())
                .with("term", client.variable("TERM"));
    }

    @Override
    int serve() throws IOException {
        if (!reserveScreen(RemoteDevice.cells(size.columns(), size.rows()))) {
            Refused refused = new Refused(
                    "max-memory",
                    "there is no memory for a screen of " + size.columns() + "x" + size.rows()
                            + " on this server (max-memory); make the window smaller, or try again later");
            connections.refuse(client.connection(), refused);
            write(refused.words());
            awaitRead();
            return UNUSABLE;
        }
        Tui.Ending ended = new Tui(backend(), context.theme())
                .run(sink -> Terminals.remote(device, client.variables(), sink), this::view);
        if (ending().isPresent()) {
            write("the session was ended: " + ending().get().reason());
        }
        awaitRead();
        return ended.signal() == 0 ? DONE : SIGNAL + ended.signal();
    }

    private View view(TextTerminal terminal) {
        return View.fitting(new TerminalIdentity(terminal.type(), client.variables()), terminal.unicode());
    }

    private void write(String words) throws IOException {
        device.write(("chronoscope: " + words + "\r\n").getBytes(UTF_8));
    }

    /** A channel that is closed loses what has not left. */
    private void awaitRead() {
        CountDownLatch left = new CountDownLatch(1);
        if (device.drained(left::countDown)) {
            return;
        }
        try {
            left.await(LEAVING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    void announce(String text) {
        device.happened(new Input.Said(text));
    }

    @Override
    void stop(Ending because) {
        device.happened(new Input.Terminated(because.signal()));
    }

    @Override
    void resize(int columns, int rows) {
        if (reserveScreen(RemoteDevice.cells(columns, rows))) {
            device.resize(columns, rows);
        } else {
            announce("there is no memory for a larger screen on this server (max-memory)");
        }
    }

    @Override
    public int data(ChannelSession from, byte[] bytes, int start, int length) {
        if (length == 0) {
            return 0;
        }
        received(length);
        if (acted) {
            acted = false;
            typed = System.nanoTime();
        }
        device.received(bytes, start, length);
        // The client may send more when this has been acted on.
        return 0;
    }

    @Override
    public void acted(int count) {
        acted = true;
        try {
            given(channel).getLocalWindow().release(count);
        } catch (IOException gone) {
            close();
        }
    }

    @Override
    public void send(byte[] bytes, Runnable sent) throws IOException {
        output().writeBuffer(new ByteArrayBuffer(bytes)).addListener(done -> {
            if (!done.isWritten()) {
                close();
            }
            sent.run();
        });
        long since = typed;
        if (since != 0) {
            typed = 0;
            connections.metrics.frame(System.nanoTime() - since);
        }
    }

    @Override
    public void after(int milliseconds, Runnable task) {
        connections.timer.after(milliseconds, task);
    }

    /** The client will type nothing more. */
    @Override
    public void close() {
        device.happened(new Input.Closed());
    }
}
