package chronoscope.ssh;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.util.Readable;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSessionImpl;
import org.apache.sshd.server.session.SessionFactory;

/** Makes a session of each connection that may enter, and tells the others in one packet why they may not. */
final class TransportFactory extends SessionFactory {
    /** What marks a connection as refused. */
    private static final Object REFUSED = new Object();

    /** What a connection is known by here. */
    private static final Object CONNECTION = new Object();

    private static final int BLOCK = 8;
    private static final int LEAST_PADDING = 4;

    /** How long a client that was refused may take to read why. */
    private static final int LINGERING_MILLIS = 2000;

    private static final int MOST_LINGERING = 200;

    private final Connections connections;
    private final Set<IoSession> lingering = ConcurrentHashMap.newKeySet();

    TransportFactory(SshServer server, Connections connections) {
        super(server);
        this.connections = connections;
    }

    @Override
    public void sessionCreated(IoSession io) throws Exception {
        Connection connection;
        try {
            connection = connections.accept((InetSocketAddress) io.getRemoteAddress(), () -> evict(io));
        } catch (Refused refused) {
            refuse(io, refused.words());
            return;
        }
        try {
            io.setAttribute(CONNECTION, connection);
            super.sessionCreated(io);
        } catch (Exception | Error failure) {
            connections.closed(connection);
            connections.checkMemory(failure);
            throw failure;
        }
    }

    @Override
    protected ServerSessionImpl doCreateSession(IoSession io) throws Exception {
        return new Transport(getServer(), io, connection(io).orElseThrow(), connections);
    }

    private static Optional<Connection> connection(IoSession io) {
        return Optional.ofNullable((Connection) io.getAttribute(CONNECTION));
    }

    /** Closes a connection that did not log in yet, for one that may. */
    private void evict(IoSession io) {
        connection(io).ifPresent(connection -> {
            connection.endsBecause("too many others want to log in (max-logins)");
            connections.closed(connection);
        });
        io.close(true);
    }

    /** Says why before any keys are exchanged, as RFC 4253, section 11.1, allows; that costs next to nothing. */
    private void refuse(IoSession io, String reason) throws IOException {
        io.setAttribute(REFUSED, reason);
        Buffer buffer = new ByteArrayBuffer();
        buffer.putRawBytes((Server.IDENTIFICATION + "\r\n").getBytes(StandardCharsets.US_ASCII));
        Buffer payload = new ByteArrayBuffer();
        payload.putByte(SshConstants.SSH_MSG_DISCONNECT);
        payload.putUInt(SshConstants.SSH2_DISCONNECT_TOO_MANY_CONNECTIONS);
        payload.putString(reason);
        payload.putString("");
        int padding = BLOCK - (Integer.BYTES + 1 + payload.available()) % BLOCK;
        padding += padding < LEAST_PADDING ? BLOCK : 0;
        buffer.putUInt(1L + payload.available() + padding);
        buffer.putByte((byte) padding);
        buffer.putBuffer(payload);
        buffer.putRawBytes(new byte[padding]);
        io.writeBuffer(buffer);
        if (lingering.size() >= MOST_LINGERING) {
            io.close(false);
        } else {
            lingering.add(io);
            // Closed at once, it would lose what the client has not read yet.
            connections.timer.after(LINGERING_MILLIS, () -> io.close(true));
        }
    }

    private static boolean isRefused(IoSession io) {
        return io.getAttribute(REFUSED) != null;
    }

    @Override
    public void messageReceived(IoSession io, Readable message) throws Exception {
        if (!isRefused(io)) {
            try {
                super.messageReceived(io, message);
            } catch (Error fault) {
                connections.checkMemory(fault);
                throw fault;
            }
        }
    }

    @Override
    public void exceptionCaught(IoSession io, Throwable cause) throws Exception {
        connections.checkMemory(cause);
        if (!isRefused(io)) {
            super.exceptionCaught(io, cause);
        }
    }

    @Override
    public void sessionClosed(IoSession io) throws Exception {
        if (isRefused(io)) {
            lingering.remove(io);
            return;
        }
        Optional<Connection> connection = connection(io);
        try {
            super.sessionClosed(io);
        } finally {
            connection.ifPresent(connections::closed);
        }
    }
}
