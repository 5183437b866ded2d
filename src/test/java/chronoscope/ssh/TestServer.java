package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.yaml.GeneratedTimeline;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;

/** A server in this process, a witness who goes on exploring whatever others do, and clients for those others. */
final class TestServer {
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final String FRAME_END = "\u001B[?2026l";

    private static final String MODES = "\u001B[?7l\u001B[?2004h";

    private final StringWriter log = new StringWriter();
    private final Metrics metrics = new Metrics();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private final SshClient client = SshClient.setUpDefaultClient();
    private final Server server;
    private final ServedInMemory shown;
    private final Screen witness;
    private boolean down;

    private TestServer(Corpus corpus, Path folder, ServerLimits limits) throws IOException {
        this(corpus, folder, limits, new Access.Anyone(), KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
    }

    private TestServer(Corpus corpus, Path folder, ServerLimits limits, Access access, KeyIdentityProvider own)
            throws IOException {
        Settings settings = new Settings(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                HostKey.madeOnce(folder.resolve("host_key")),
                access,
                false,
                limits,
                "dark",
                Duration.ZERO);
        ServerLog told = new ServerLog(new Told(), UTF_8, ServerLog.Form.PLAIN, Instant::now);
        told.begin(new ServerLog.Fields());
        shown = new ServedInMemory(corpus);
        server = Server.start(settings, shown, told, metrics, faults::add);
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.setKeyIdentityProvider(own);
        client.setKeyExchangeFactories(NamedFactory.setUpTransformedFactories(
                true, List.of(BuiltinDHFactories.curve25519), org.apache.sshd.client.ClientBuilder.DH2KEX));
        CoreModuleProperties.TCP_NODELAY.set(client, true);
        CoreModuleProperties.SOCKET_RCVBUF.set(client, 1 << 16);
        client.start();
        witness = screen(connect(), 80, 24);
    }

    /** Serves the curated timeline. */
    static TestServer curated(Path folder, ServerLimits limits) throws IOException {
        return new TestServer(corpus(TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD)), folder, limits);
    }

    /** Serves the curated timeline to who has a listed key, as the witness and all clients that connect have. */
    static TestServer keyed(Path folder, ServerLimits limits, AuthorizedKeys keys, KeyPair own) throws IOException {
        Corpus corpus = corpus(TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD));
        return new TestServer(corpus, folder, limits, keys, KeyIdentityProvider.wrapKeyPairs(own));
    }

    /** Serves a timeline of many events. */
    static TestServer big(Path folder, int events) throws IOException {
        StringWriter yaml = new StringWriter();
        new GeneratedTimeline(events, 1).writeYaml(yaml);
        ByteArrayInputStream bytes = new ByteArrayInputStream(yaml.toString().getBytes(UTF_8));
        return new TestServer(
                corpus(TimelineReader.read("big.yaml", bytes, Progress.UNHEARD)), folder, TestLimits.LIMITS);
    }

    private static Corpus corpus(LoadResult reading) {
        assertThat(reading.hasErrors()).isFalse();
        return new Corpus(reading.timeline());
    }

    /** Serves another timeline from now on. */
    void change(Timeline timeline) {
        shown.change(timeline);
    }

    int port() {
        return server.address().getPort();
    }

    Server server() {
        return server;
    }

    String log() {
        synchronized (log) {
            return log.toString();
        }
    }

    void awaitLog(String text) {
        await("\"" + text + "\" in the log", () -> log().contains(text));
    }

    /** Returns one of the server's figures. */
    long figure(String name) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            metrics.write(page);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return page.toString(UTF_8)
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElseThrow();
    }

    /** Waits for a condition, which the log's next line may fulfil. */
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST_NANOS;
        synchronized (log) {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("no " + what + "; the log is:\n" + log);
                }
                try {
                    log.wait(20);
                } catch (InterruptedException interrupted) {
                    throw new AssertionError(interrupted);
                }
            }
        }
    }

    /** Waits until the witness is alone. */
    void awaitAlone() {
        await("end of all others", () -> figure("chronoscope_connections") == 1 && figure("chronoscope_sessions") == 1);
        await("end of their threads", () -> threads().size() == 1);
    }

    /** Returns the threads of all sessions. */
    static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("session"))
                .toList();
    }

    Screen witness() {
        return witness;
    }

    /** Connects, and does not say yet who is there. */
    ClientSession knock() throws IOException {
        return client.connect("guest", "127.0.0.1", port())
                .verify(LONGEST_NANOS, TimeUnit.NANOSECONDS)
                .getSession();
    }

    ClientSession connect() throws IOException {
        ClientSession session = knock();
        session.auth().verify(LONGEST_NANOS, TimeUnit.NANOSECONDS);
        return session;
    }

    /** Opens the text UI, and waits until it shows events. */
    Screen screen(ClientSession session, int columns, int rows) throws IOException {
        ChannelShell channel = session.createShellChannel();
        channel.setPtyType("xterm-256color");
        channel.setPtyColumns(columns);
        channel.setPtyLines(rows);
        channel.setEnv("LANG", "C.UTF-8");
        Screen screen = new Screen(channel);
        await("first frame", () -> screen.frames() > 0);
        return screen;
    }

    /** Asks for a command's output. */
    Running run(ClientSession session, String command) throws IOException {
        return new Running(session.createExecChannel(command));
    }

    Running running(ClientChannel channel) throws IOException {
        return new Running(channel);
    }

    /** Begins a script that is typed. */
    Running script(ClientSession session) throws IOException {
        ChannelShell channel = session.createShellChannel();
        channel.setUsePty(false);
        return new Running(channel);
    }

    /** Begins to explore line by line. */
    Running prompt(ClientSession session) throws IOException {
        ChannelShell channel = session.createShellChannel();
        channel.setPtyType("dumb");
        return new Running(channel);
    }

    void open(ClientChannel channel) throws IOException {
        channel.open().verify(LONGEST_NANOS, TimeUnit.NANOSECONDS);
    }

    /** Checks that nobody noticed anything, and that nothing is left behind. */
    void end() throws Exception {
        if (down) {
            return;
        }
        down = true;
        try {
            witness.explore();
            awaitAlone();
            witness.channel().getClientSession().close(true);
            await("end of everything", () -> figure("chronoscope_connections") == 0);
            await("end of every session", () -> figure("chronoscope_sessions") == 0);
            assertThat(log()).doesNotContain("fault");
            assertThat(faults).isEmpty();
        } finally {
            client.stop();
            server.stop(Duration.ZERO);
        }
    }

    /** What came out of a channel. */
    private final class Heard extends OutputStream {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            synchronized (text) {
                text.append(new String(bytes, offset, length, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            synchronized (log) {
                log.notifyAll();
            }
        }

        String text() {
            synchronized (text) {
                return text.toString();
            }
        }
    }

    /** Commands that run. */
    final class Running {
        private final Heard out = new Heard();
        private final Heard err = new Heard();
        private final ClientChannel channel;

        private Running(ClientChannel channel) throws IOException {
            this.channel = channel;
            channel.setOut(out);
            channel.setErr(err);
            open(channel);
        }

        ClientChannel channel() {
            return channel;
        }

        void type(String text) throws IOException {
            channel.getInvertedIn().write(text.getBytes(UTF_8));
            channel.getInvertedIn().flush();
        }

        /** Types something, and waits until a text was printed from then on. */
        void ask(String typed, String text) throws IOException {
            int before = out().length();
            type(typed);
            await(text, () -> out().indexOf(text, before) >= 0);
        }

        /** Waits for the end, and returns the exit code. */
        int exit() {
            await("end of a command", channel::isClosed);
            Integer status = channel.getExitStatus();
            return status == null ? -1 : status;
        }

        String out() {
            return out.text();
        }

        String err() {
            return err.text();
        }
    }

    /** The text UI, as its reader sees it. */
    final class Screen {
        private final Heard shown = new Heard();
        private final ChannelShell channel;

        private Screen(ChannelShell channel) throws IOException {
            this.channel = channel;
            channel.setOut(shown);
            open(channel);
        }

        ChannelShell channel() {
            return channel;
        }

        String shown() {
            return shown.text();
        }

        int frames() {
            return shown.text().split(java.util.regex.Pattern.quote(FRAME_END), -1).length - 1;
        }

        void type(String text) throws IOException {
            type(text.getBytes(UTF_8));
        }

        void type(byte[] bytes) throws IOException {
            channel.getInvertedIn().write(bytes);
            channel.getInvertedIn().flush();
        }

        /** Presses some keys, each once the frame of the one before has come. */
        void explore() throws IOException {
            for (String key : List.of("j", "k", "j", "k")) {
                int before = frames();
                type(key);
                await("frame for " + key, () -> frames() > before);
            }
        }

        /** Has all be drawn again, and returns what was sent for it. */
        String redrawn() {
            int before = shown().length();
            try {
                type("\f");
            } catch (IOException gone) {
                throw new AssertionError(gone);
            }
            await("new drawing", () -> shown().indexOf(MODES, before) >= 0 && shown().endsWith(FRAME_END));
            return shown().substring(shown().indexOf(MODES, before));
        }

        /** Asks for something by the prompt, and waits until a word is shown from then on. */
        void ask(String command, String word) throws IOException {
            int before = shown().length();
            type(":" + command + "\r");
            await(word, () -> shown().indexOf(word, before) >= 0);
        }
    }

    private final class Told extends OutputStream {
        @Override
        public void write(int one) {
            throw new AssertionError("the log writes lines");
        }

        @Override
        public void write(byte[] bytes) {
            synchronized (log) {
                log.write(new String(bytes, UTF_8));
                log.notifyAll();
            }
        }
    }
}
