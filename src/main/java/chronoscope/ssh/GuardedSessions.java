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
final class GuardedSessions extends SessionFactory {
    /** What marks a connection as refused. */
    private static final Object REFUSED = new Object();

    /** What a connection is known by here. */
    private static final Object VISITOR = new Object();

    private static final int BLOCK = 8;
    private static final int LEAST_PADDING = 4;

    /** How long a client that was refused may take to read why. */
    private static final int LINGERING_MILLIS = 2000;

    private static final int MOST_LINGERING = 200;

    private final Guests guests;
    private final Set<IoSession> lingering = ConcurrentHashMap.newKeySet();

    GuardedSessions(SshServer server, Guests guests) {
        super(server);
        this.guests = guests;
    }

    @Override
    public void sessionCreated(IoSession io) throws Exception {
        Visitor visitor;
        try {
            visitor = guests.connected((InetSocketAddress) io.getRemoteAddress(), () -> evict(io));
        } catch (Refused refused) {
            refuse(io, refused.words());
            return;
        }
        try {
            io.setAttribute(VISITOR, visitor);
            super.sessionCreated(io);
        } catch (Exception | Error failure) {
            guests.left(visitor);
            guests.checkMemory(failure);
            throw failure;
        }
    }

    @Override
    protected ServerSessionImpl doCreateSession(IoSession io) throws Exception {
        return new GuardedSession(getServer(), io, visitor(io).orElseThrow(), guests);
    }

    private static Optional<Visitor> visitor(IoSession io) {
        return Optional.ofNullable((Visitor) io.getAttribute(VISITOR));
    }

    /** Closes a connection that did not log in yet, for one that may. */
    private void evict(IoSession io) {
        visitor(io).ifPresent(visitor -> {
            visitor.endsBecause("too many others want to log in (max-logins)");
            guests.left(visitor);
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
            guests.timer().after(LINGERING_MILLIS, () -> io.close(true));
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
                guests.checkMemory(fault);
                throw fault;
            }
        }
    }

    @Override
    public void exceptionCaught(IoSession io, Throwable cause) throws Exception {
        guests.checkMemory(cause);
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
        Optional<Visitor> visitor = visitor(io);
        try {
            super.sessionClosed(io);
        } finally {
            visitor.ifPresent(guests::left);
        }
    }
}
