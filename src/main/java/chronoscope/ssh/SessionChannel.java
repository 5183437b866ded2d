package chronoscope.ssh;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final long LARGEST_PACKET = 1 << 29;

    private static final int MOST_VARIABLES = 32;
    private static final int LONGEST_VARIABLE = 256;

    private final ServerContext context;
    private final Map<String, String> variables = new HashMap<>();
    private Optional<Client.Size> terminal = Optional.empty();
    private Optional<SshSession> running = Optional.empty();
    private Optional<SessionPermit> permit = Optional.empty();

    SessionChannel(ServerContext context) {
        super(Set.of());
        this.context = context;
    }

    private Connection connection() {
        return getSession().getAttribute(Connection.KEY);
    }

    /** Packets of sizes that nobody has would end the whole connection further on. */
    @Override
    public OpenFuture open(long recipient, long window, long packet, Buffer buffer) {
        if (packet < SMALLEST_PACKET || packet > LARGEST_PACKET) {
            setRecipient(recipient);
            return refused("the client takes packets of " + packet + " bytes; they have to be from " + SMALLEST_PACKET
                    + " to " + LARGEST_PACKET);
        }
        return super.open(recipient, window, packet, buffer);
    }

    @Override
    protected OpenFuture doInit(Buffer buffer) {
        // The connection forgets its connection when it closes.
        Connection connection = connection();
        SessionPermit taken;
        try {
            taken = context.connections().begin(connection);
        } catch (Refused refused) {
            return refused(refused.words());
        }
        permit = Optional.of(taken);
        addCloseFutureListener(closed -> {
            taken.release(SessionPermit.Holder.CHANNEL);
            connection.permits.remove(taken);
        });
        return super.doInit(buffer);
    }

    private OpenFuture refused(String words) {
        connection().refuse(words);
        OpenFuture future = new DefaultOpenFuture(this, this);
        future.setException(
                new SshChannelOpenException(getChannelId(), SshConstants.SSH_OPEN_RESOURCE_SHORTAGE, words));
        // Else the connection would keep it until its end.
        service.unregisterChannel(this);
        return future;
    }

    /** Who has closed a channel reads nothing more: what waits to be sent would wait for ever. */
    @Override
    public void handleClose() throws IOException {
        running.ifPresent(session -> session.end(SshSession.HANG_UP, SshSession.CLOSED));
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
        if (!connection().mayHaveTerminal() || type.length() > LONGEST_VARIABLE) {
            return Result.ReplyFailure;
        }
        variables.put("TERM", type);
        terminal = Optional.of(new Client.Size(columns, rows));
        return Result.ReplySuccess;
    }

    @Override
    protected Result handleWindowChangeParsed(int columns, int rows, int width, int height) {
        running.ifPresent(session -> session.resize(columns, rows));
        return Result.ReplySuccess;
    }

    @Override
    protected Result handleShellParsed(String request) throws IOException {
        SessionPermit held = permit.orElseThrow();
        if (client().hasScreen()) {
            return begin(request, new TerminalSession(context, client(), held, terminal.orElseThrow()));
        }
        return begin(
                request,
                terminal.isPresent()
                        ? new PromptSession(context, client(), held)
                        : new ScriptSession(context, client(), held, Optional.empty()));
    }

    @Override
    protected Result handleExecParsed(String request, String line) throws IOException {
        return begin(request, new ScriptSession(context, client(), permit.orElseThrow(), Optional.of(line)));
    }

    private Client client() {
        return new Client(connection(), variables, terminal);
    }

    private Result begin(String request, SshSession begun) throws IOException {
        running = Optional.of(begun);
        commandInstance = begun;
        return prepareChannelCommand(request, begun);
    }

    @Override
    protected Result handleSignalParsed(String name) {
        Signal signal = Signal.get(name);
        boolean ends = signal == Signal.HUP || signal == Signal.INT || signal == Signal.TERM;
        if (!ends || running.isEmpty()) {
            return Result.ReplyFailure;
        }
        running.get().end(signal.getNumeric(), "the client sent the signal " + name);
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
