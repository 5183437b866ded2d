package chronoscope.ssh;

import chronoscope.terminal.Input;
import chronoscope.terminal.RemoteDevice;
import java.io.IOException;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;

/** The way between a terminal and a channel. */
final class TerminalChannel implements RemoteDevice.Line, ChannelDataReceiver {
    private final ChannelSession channel;
    private final SshSession session;
    private final Metrics metrics;
    private final Timer timer;
    private final RemoteDevice device;
    private volatile long typed;
    private volatile boolean acted = true;

    TerminalChannel(ChannelSession channel, SshSession session, Client.Size size) {
        Connections connections = session.context().connections();
        this.channel = channel;
        this.session = session;
        this.metrics = connections.metrics();
        this.timer = connections.timer();
        this.device = new RemoteDevice(
                this, size.columns(), size.rows(), connections.limits().output());
    }

    RemoteDevice device() {
        return device;
    }

    @Override
    public int data(ChannelSession from, byte[] bytes, int start, int length) {
        if (length == 0) {
            return 0;
        }
        session.received(length);
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
            channel.getLocalWindow().release(count);
        } catch (IOException gone) {
            device.happened(new Input.Closed());
        }
    }

    @Override
    public void send(byte[] bytes, Runnable sent) throws IOException {
        session.output().writeBuffer(new ByteArrayBuffer(bytes)).addListener(done -> {
            if (!done.isWritten()) {
                device.happened(new Input.Closed());
            }
            sent.run();
        });
        long since = typed;
        if (since != 0) {
            typed = 0;
            metrics.frame(System.nanoTime() - since);
        }
    }

    @Override
    public void after(int milliseconds, Runnable task) {
        timer.after(milliseconds, task);
    }

    /** The client will type nothing more. */
    @Override
    public void close() {
        device.happened(new Input.Closed());
    }
}
