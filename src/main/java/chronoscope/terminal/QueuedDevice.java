package chronoscope.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.util.function.Consumer;

/** A terminal that keeps nobody waiting who writes, although it may stall. */
final class QueuedDevice implements Device {
    private final Device device;
    private final OutputQueue output;

    /** @param device whose writing ends at an interrupt, where it can */
    QueuedDevice(Device device) {
        this.device = device;
        this.output = new OutputQueue(device::write);
    }

    @Override
    public TerminalSize size() {
        return device.size();
    }

    @Override
    public void raw() throws IOException {
        device.raw();
    }

    @Override
    public void restore() throws IOException {
        device.restore();
    }

    @Override
    public Typing listen(Consumer<Input> sink) throws IOException {
        return device.listen(sink);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        output.add(bytes);
    }

    @Override
    public boolean drained(Runnable then) {
        return output.drained(then);
    }

    @Override
    public boolean awaitWritten() {
        return output.await();
    }

    @Override
    public void close() throws IOException {
        output.close();
        device.close();
    }
}
