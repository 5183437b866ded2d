package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.ssh.ServerLog.Fields;
import chronoscope.terminal.Input;
import chronoscope.terminal.RemoteDevice;
import chronoscope.terminal.TextTerminal;
import chronoscope.text.TerminalIdentity;
import chronoscope.tui.Tui;
import chronoscope.view.View;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.server.channel.ChannelSession;
import org.jspecify.annotations.Nullable;

/** The text UI in a client's terminal. */
final class TerminalSession extends SshSession {
    private final Client.Size size;
    private @Nullable RemoteDevice device;

    TerminalSession(ServerContext context, Client client, SessionPermit permit, Client.Size size) {
        super(context, client, permit);
        this.size = size;
    }

    @Override
    public void setChannelSession(ChannelSession channel) {
        TerminalChannel line = new TerminalChannel(channel, this, size);
        device = line.device();
        channel.setDataReceiver(line);
    }

    private RemoteDevice device() {
        if (device == null) {
            throw new IllegalStateException("the session has no channel");
        }
        return device;
    }

    @Override
    Fields described() {
        return new Fields()
                .with("kind", "screen")
                .with("size", size.columns() + "x" + size.rows())
                .with("term", client().variable("TERM").orElse(""));
    }

    @Override
    int serve() throws IOException {
        if (!reserveScreen(RemoteDevice.cells(size.columns(), size.rows()))) {
            refuse();
            return UNUSABLE;
        }
        RemoteBackend backend = new RemoteBackend(context().timeline(), journal(), slot());
        Tui.Ending ended = new Tui(backend, context().theme())
                .run(sink -> TextTerminal.remote(device(), client().variables(), sink), this::view);
        if (ending().isPresent()) {
            String words =
                    "chronoscope: the session was ended: " + ending().get().reason() + "\r\n";
            device().write(words.getBytes(UTF_8));
        }
        awaitRead();
        return ended.signal() == 0 ? DONE : SIGNAL + ended.signal();
    }

    private void refuse() throws IOException {
        Refused refused = new Refused(
                "max-memory",
                "there is no memory for a screen of " + size.columns() + "x" + size.rows()
                        + " on this server (max-memory); make the window smaller, or try again later");
        context().connections().refuse(client().connection(), refused);
        device().write(("chronoscope: " + refused.words() + "\r\n").getBytes(UTF_8));
        awaitRead();
    }

    private View view(TextTerminal terminal) {
        return View.fitting(new TerminalIdentity(terminal.type(), client().variables()), terminal.unicode());
    }

    /** A channel that is closed loses what has not left. */
    private void awaitRead() {
        CountDownLatch left = new CountDownLatch(1);
        if (device().drained(left::countDown)) {
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
        device().happened(new Input.Said(text));
    }

    @Override
    void stop(Ending because) {
        device().happened(new Input.Terminated(because.signal()));
    }

    @Override
    void resize(int columns, int rows) {
        if (reserveScreen(RemoteDevice.cells(columns, rows))) {
            device().resize(columns, rows);
        } else {
            announce("there is no memory for a larger screen on this server (max-memory)");
        }
    }
}
