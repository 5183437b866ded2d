package chronoscope.ssh;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.util.Readable;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.ServerFactoryManager;
import org.apache.sshd.server.session.ServerSessionImpl;

/** A connection that counts its bytes, and is cut when its client asks for more and more without reading the answers. */
final class Transport extends ServerSessionImpl {
    /** What one write of a channel may be, with room for answers to requests. */
    private static final int OF_A_CHANNEL = 1 << 16;

    /** What a packet that waits takes besides its content, which may be one byte. */
    private static final int OF_A_PACKET = 512;

    private final Connection connection;
    private final Connections connections;
    private final int most;
    /** How many bytes of memory wait for the client to read. */
    private final AtomicInteger unsent = new AtomicInteger();

    private boolean asked;

    Transport(ServerFactoryManager server, IoSession io, Connection connection, Connections connections)
            throws Exception {
        super(server, io);
        this.connection = connection;
        this.connections = connections;
        long channels = (long) connections.limits.channels() * OF_A_CHANNEL;
        this.most = (int) Math.min(Integer.MAX_VALUE / 2, connections.limits.output() + channels);
        setAttribute(Connection.KEY, connection);
        connections.register(connection, this);
    }

    @Override
    public void messageReceived(Readable buffer) throws Exception {
        connection.read.add(buffer.available());
        connections.metrics.received.inc(buffer.available());
        super.messageReceived(buffer);
    }

    /** Each service starts once: another start would leave the sessions of the first one, or forget what was tried. */
    @Override
    protected boolean handleServiceRequest(String service, Buffer buffer) throws Exception {
        if (service.equals("ssh-userauth") && !asked) {
            asked = true;
            return super.handleServiceRequest(service, buffer);
        }
        disconnect(SshConstants.SSH2_DISCONNECT_SERVICE_NOT_AVAILABLE, "a service starts once");
        return false;
    }

    /** Lets the connection wait when it exchanges keys too often: each exchange costs far more here than there. */
    @Override
    protected void handleKexInit(Buffer buffer) throws Exception {
        long pause = connection.permit.exchange(System.nanoTime());
        if (pause > 0) {
            getIoSession().suspendRead();
            connections.timer.after(pause / 1_000_000 + 1, getIoSession()::resumeRead);
        }
        super.handleKexInit(buffer);
    }

    /** Counts what waits for the client, or for an exchange of keys that it puts off. */
    @Override
    public IoWriteFuture writePacket(Buffer buffer) throws IOException {
        int length = buffer.available();
        int kept = length + OF_A_PACKET;
        if (unsent.addAndGet(kept) > most) {
            connection.endsBecause("the client does not read what it asked for");
            close(true);
        }
        IoWriteFuture future = super.writePacket(buffer);
        future.addListener(done -> unsent.addAndGet(-kept));
        connection.written.add(length);
        connections.metrics.sent.inc(length);
        return future;
    }
}
