package chronoscope.ssh;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.client.future.DefaultOpenFuture;
import org.apache.sshd.client.future.OpenFuture;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.PtyMode;
import org.apache.sshd.common.channel.RequestHandler.Result;
import org.apache.sshd.common.channel.exception.SshChannelOpenException;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.Signal;
import org.apache.sshd.server.channel.ChannelSession;

/** A channel for one session (RFC 4254, section 6): a terminal, commands, or a script; everything else is refused. */
final class SessionChannel extends ChannelSession {
    private static final Set<String> VARIABLES = Set.of("LANG", "COLORTERM", "NO_COLOR");
    /** Clients take 32768 bytes (RFC 4253, section 6.1); a screen in ever so many packets would be their cost here. */
    private static final long SMALLEST_PACKET = 256;

    private static final int MOST_VARIABLES = 32;
    private static final int LONGEST_VARIABLE = 256;

    private final Host host;
    private final Map<String, String> variables = new HashMap<>();
    private Optional<Client.Size> terminal = Optional.empty();
    private Optional<Visit> visit = Optional.empty();

    /** The channel, and the session's thread, which may work on when the channel is closed. */
    private final AtomicInteger holders = new AtomicInteger(1);

    private Runnable release = () -> {};

    SessionChannel(Host host) {
        super(Set.of());
        this.host = host;
    }

    private Visitor visitor() {
        return getSession().getAttribute(Visitor.KEY);
    }

    @Override
    protected OpenFuture doInit(Buffer buffer) {
        Visitor visitor = visitor();
        boolean tiny = getRemoteWindow().getPacketSize() < SMALLEST_PACKET;
        Optional<String> refused = tiny
                ? Optional.of("the client takes too small packets")
                : host.guests().begin(visitor);
        if (refused.isPresent()) {
            visitor.refuse(refused.get());
            OpenFuture future = new DefaultOpenFuture(this, this);
            future.setException(new SshChannelOpenException(
                    getChannelId(), SshConstants.SSH_OPEN_RESOURCE_SHORTAGE, refused.get()));
            return future;
        }
        // The connection forgets its visitor when it closes.
        release = () -> release(visitor);
        addCloseFutureListener(closed -> release.run());
        return super.doInit(buffer);
    }

    /** A place is free again when neither the channel nor the thread is there any more. */
    private void release(Visitor visitor) {
        if (holders.decrementAndGet() == 0) {
            host.guests().ended(visitor);
        }
    }

    /** Who has closed a channel reads nothing more: what waits to be sent would wait for ever. */
    @Override
    public void handleClose() throws IOException {
        visit.ifPresent(running -> running.end(Visit.HANG_UP, "the client closed the session"));
        if (asyncOut != null) {
            asyncOut.close(true);
            asyncErr.close(true);
        }
        super.handleClose();
    }

    @Override
    protected Result handleEnvParsed(String name, String value) {
        boolean known = VARIABLES.contains(name) || name.startsWith("LC_");
        boolean fits = name.length() <= LONGEST_VARIABLE && value.length() <= LONGEST_VARIABLE;
        if (!known || !fits || variables.size() >= MOST_VARIABLES) {
            return Result.ReplyFailure;
        }
        variables.put(name, value);
        return Result.ReplySuccess;
    }

    @Override
    protected Result handlePtyReqParsed(
            String type, int columns, int rows, int width, int height, Map<PtyMode, Integer> modes) {
        if (!visitor().mayHaveTerminal() || type.length() > LONGEST_VARIABLE) {
            return Result.ReplyFailure;
        }
        variables.put("TERM", type);
        terminal = Optional.of(new Client.Size(columns, rows));
        return Result.ReplySuccess;
    }

    @Override
    protected Result handleWindowChangeParsed(int columns, int rows, int width, int height) {
        visit.ifPresent(running -> running.resize(columns, rows));
        return Result.ReplySuccess;
    }

    @Override
    protected Result handleShellParsed(String request) throws IOException {
        Client client = new Client(visitor(), variables, terminal);
        if (client.hasScreen()) {
            return begin(request, new TerminalVisit(host, client, terminal.orElseThrow()));
        }
        return begin(
                request,
                terminal.isPresent() ? new PromptVisit(host, client) : new ScriptVisit(host, client, Optional.empty()));
    }

    @Override
    protected Result handleExecParsed(String request, String line) throws IOException {
        return begin(request, new ScriptVisit(host, new Client(visitor(), variables, terminal), Optional.of(line)));
    }

    private Result begin(String request, Visit begun) throws IOException {
        visit = Optional.of(begun);
        holders.incrementAndGet();
        begun.whenOver(release);
        commandInstance = begun;
        return prepareChannelCommand(request, begun);
    }

    @Override
    protected Result handleSignalParsed(String name) {
        Signal signal = Signal.get(name);
        boolean ends = signal == Signal.HUP || signal == Signal.INT || signal == Signal.TERM;
        if (!ends || visit.isEmpty()) {
            return Result.ReplyFailure;
        }
        visit.get().end(signal.getNumeric(), "the client sent the signal " + name);
        return Result.ReplySuccess;
    }

    @Override
    protected Result handleBreakParsed(long length) {
        return Result.ReplyFailure;
    }

    @Override
    protected Result handleSubsystemParsed(String request, String subsystem) {
        return Result.ReplyFailure;
    }

    @Override
    protected Result handleAgentForwarding(String requestType, Buffer buffer, boolean wantReply) {
        return Result.ReplyFailure;
    }

    @Override
    protected Result handleX11Forwarding(String requestType, Buffer buffer, boolean wantReply) {
        return Result.ReplyFailure;
    }
}
