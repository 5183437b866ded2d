package chronoscope.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** Opens terminals: that of this process, and those at the other end of something. */
public final class Terminals {
    private Terminals() {}

    /**
     * Opens the terminal that this process was started in; standard input may be a pipe.
     *
     * @throws NoTerminalException when there is none that can show a screen
     */
    public static TextTerminal local(Consumer<Input> sink) throws IOException {
        String type = Optional.ofNullable(System.getenv("TERM")).orElse("");
        if (type.isEmpty() || type.equals("dumb")) {
            String said = type.isEmpty() ? "is not set" : "says 'dumb'";
            throw new NoTerminalException("TERM " + said + ": the terminal cannot show a screen");
        }
        return local(
                LocalDevice.possible() ? LocalDevice.open() : new JLineDevice(SttyTerminal.open(), true), type, sink);
    }

    /** Opens a terminal that nobody sees, just as the one that this process was started in. */
    public static TextTerminal local(PseudoTerminal unseen, Consumer<Input> sink) throws IOException {
        return local(unseen.device(), PseudoTerminal.TYPE, sink);
    }

    private static TextTerminal local(Device device, String type, Consumer<Input> sink) throws IOException {
        TextTerminal terminal = new TextTerminal(new QueuedDevice(device), sink, type, LocaleCharset.local());
        terminal.takeSignals();
        terminal.enter();
        return terminal;
    }

    /** Opens a terminal that JLine built; closes it in the end when it is owned. */
    public static TextTerminal on(Terminal jline, boolean owned, Consumer<Input> sink) throws IOException {
        TextTerminal terminal =
                new TextTerminal(new JLineDevice(jline, owned), sink, jline.getType(), jline.encoding());
        jline.handle(Terminal.Signal.WINCH, signal -> terminal.resized());
        terminal.enter();
        return terminal;
    }

    /**
     * Opens the terminal at the other end of a connection.
     *
     * @param environment the reader's, of which TERM and the locale's variables are looked at
     */
    public static TextTerminal remote(RemoteDevice device, Map<String, String> environment, Consumer<Input> sink)
            throws IOException {
        TextTerminal terminal =
                new TextTerminal(device, sink, environment.getOrDefault("TERM", ""), LocaleCharset.of(environment));
        device.onResize(terminal::resized);
        terminal.enter();
        return terminal;
    }

    /** Opens a terminal at the other end of two streams, of a usual size. */
    public static TextTerminal between(InputStream typed, OutputStream shown, String type, Consumer<Input> sink)
            throws IOException {
        return on(new ExternalTerminal("streams", type, typed, shown, StandardCharsets.UTF_8), true, sink);
    }
}
