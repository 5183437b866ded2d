package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.channel.StreamingChannel;
import org.apache.sshd.common.io.IoReadFuture;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.core.CoreModuleProperties;
import org.jspecify.annotations.Nullable;

/**
 * Puts a server of this computer under load, and prints how it bears it. Three kinds of load:
 *
 * <ul>
 *   <li>sessions that each press a key a second: the time from a key to the end of its frame, and what a session costs;
 *   <li>{@code -Dchurn=N}: sessions that begin and end: what they leave behind;
 *   <li>{@code -Dflood=N}: connections from 127.0.0.2: what a reader and a script at 127.0.0.1 notice of them.
 * </ul>
 *
 * <p>After {@code mvn -DskipTests package}; the program itself lacks the library's client:
 *
 * <pre>
 * target/chronoscope serve --anonymous --port 2400 --metrics 9400 \
 *     --max-sessions 1000 --max-per-address 1000 --max-rate 1000 --max-burst 1000 2>/dev/null &amp;
 * java -cp "target/test-classes:$(echo ~/.m2/repository/org/apache/sshd/sshd-*&#47;2.20.0/*.jar | tr ' ' :):target/program.jar" \
 *     -Dport=2400 -Dmetrics=9400 -Dpid=$! -Dsessions=300 -Dseconds=30 chronoscope.ssh.Load
 * </pre>
 */
final class Load {
    private static final byte[] FRAME_END = "\u001B[?2026l".getBytes(US_ASCII);
    private static final int LONGEST_SECONDS = 30;
    private static final int IDLE = 100;
    private static final int IDLE_SECONDS = 10;
    private static final int CHURNING = 4;
    private static final int FLOOD_SECONDS = 10;

    private final int port = Integer.getInteger("port", 2400);

    /** The server's process, to see what it uses. */
    private final long pid = Long.getLong("pid", 0);

    /** The port of the server's metrics. */
    private final int metrics = Integer.getInteger("metrics", 0);

    private final int sessions = Integer.getInteger("sessions", 300);
    private final int seconds = Integer.getInteger("seconds", 30);

    /** How many sessions begin and end. */
    private final int churn = Integer.getInteger("churn", 0);

    /** Connections a second. */
    private final int flood = Integer.getInteger("flood", 0);

    private final PrintStream out = System.out;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final SshClient client = SshClient.setUpDefaultClient();
    private Usage usage = new Usage(0, 0);

    public static void main(String... args) throws Exception {
        new Load().run();
    }

    private void run() throws Exception {
        usage = new Usage(pid, metrics);
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        // Else half of what is measured is the wait for acknowledgements.
        CoreModuleProperties.TCP_NODELAY.set(client, true);
        client.start();
        if (churn > 0) {
            churn();
        } else if (flood > 0) {
            flood();
        } else {
            press();
        }
        timer.shutdownNow();
        client.stop();
    }

    private void press() throws Exception {
        long empty = usage.resident();
        List<Reader> readers = new ArrayList<>();
        long one = 0;
        while (readers.size() < sessions) {
            try {
                readers.add(new Reader());
            } catch (IOException refused) {
                out.println("not opened: " + refused.getMessage());
                break;
            }
            if (readers.size() == 1) {
                SECONDS.sleep(1);
                one = usage.resident();
            }
            if (readers.size() == Math.min(IDLE, sessions)) {
                SECONDS.sleep(1);
                double before = usage.computed();
                SECONDS.sleep(IDLE_SECONDS);
                out.printf(
                        "%d idle sessions: %.1f %% of a core%n",
                        readers.size(), (usage.computed() - before) / IDLE_SECONDS * 100);
            }
        }
        double before = usage.computed();
        Keys keys = new Keys(readers);
        SECONDS.sleep(seconds - 1L);
        long all = usage.resident();
        SECONDS.sleep(1);
        keys.stop();
        double used = (usage.computed() - before) / seconds * 100;
        long lost = readers.stream().filter(reader -> !reader.channel.isOpen()).count();
        out.printf("sessions: %d wanted, %d opened, %d lost%n", sessions, readers.size(), lost);
        out.println(keys);
        out.printf(
                "resident: %d kB before, %d kB with 1, %d kB with %d; %d kB each; %.0f %% of a core%n",
                empty, one, all, readers.size(), (all - one) / Math.max(1, readers.size() - 1), used);
        readers.forEach(Reader::cut);
    }

    private void churn() throws Exception {
        new Reader().quit();
        out.println("before: " + usage.leftBehind());
        ExecutorService threads = Executors.newFixedThreadPool(CHURNING);
        AtomicInteger failed = new AtomicInteger();
        long begun = System.nanoTime();
        for (int i = 0; i < churn; i++) {
            boolean quits = i % 2 == 0;
            threads.execute(() -> {
                try {
                    Reader reader = new Reader();
                    if (quits) {
                        reader.quit();
                    } else {
                        reader.cut();
                    }
                } catch (Exception failure) {
                    failed.incrementAndGet();
                }
            });
        }
        threads.shutdown();
        threads.awaitTermination(1, java.util.concurrent.TimeUnit.HOURS);
        out.printf("%d sessions in %.1f s, %d failed%n", churn, (System.nanoTime() - begun) / 1e9, failed.get());
        for (int i = 0;
                i < LONGEST_SECONDS && metrics > 0 && !usage.figures().equals("sessions 0, connections 0");
                i++) {
            SECONDS.sleep(1);
        }
        out.println("after: " + usage.leftBehind());
    }

    private void flood() throws Exception {
        Keys keys = new Keys(List.of(new Reader()));
        Queue<Long> ran = new ConcurrentLinkedQueue<>();
        AtomicInteger failed = new AtomicInteger();
        ExecutorService script = Executors.newSingleThreadExecutor();
        ScheduledFuture<?> each = timer.scheduleAtFixedRate(
                () -> script.execute(() -> {
                    long begun = System.nanoTime();
                    try {
                        run("help");
                        ran.add(System.nanoTime() - begun);
                    } catch (Exception failure) {
                        failed.incrementAndGet();
                    }
                }),
                0,
                1,
                SECONDS);
        List<Socket> flooding = new ArrayList<>();
        long begun = System.nanoTime();
        int turnedAway = 0;
        for (int i = 0; i < flood * FLOOD_SECONDS; i++) {
            long due = begun + i * 1_000_000_000L / flood;
            java.util.concurrent.TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            Socket socket = new Socket();
            flooding.add(socket);
            try {
                socket.bind(new InetSocketAddress("127.0.0.2", 0));
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            } catch (IOException refused) {
                turnedAway++;
            }
        }
        double took = (System.nanoTime() - begun) / 1e9;
        each.cancel(false);
        keys.stop();
        script.shutdown();
        script.awaitTermination(LONGEST_SECONDS, SECONDS);
        out.printf(
                "%d connections in %.1f s, %d of them not accepted; %s%n",
                flooding.size(), took, turnedAway, usage.leftBehind());
        out.println(keys);
        out.println("new connection with a command: " + spread(ran) + "; " + failed + " failed");
        for (Socket socket : flooding) {
            socket.close();
        }
    }

    private ClientSession connect() throws IOException {
        ClientSession session = client.connect("load", "127.0.0.1", port)
                .verify(LONGEST_SECONDS, SECONDS)
                .getSession();
        session.auth().verify(LONGEST_SECONDS, SECONDS);
        return session;
    }

    private void run(String command) throws IOException {
        try (ClientSession session = connect();
                ChannelExec channel = session.createExecChannel(command)) {
            channel.setOut(new ByteArrayOutputStream());
            channel.open().verify(LONGEST_SECONDS, SECONDS);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LONGEST_SECONDS * 1000L);
            if (!Integer.valueOf(0).equals(channel.getExitStatus())) {
                throw new IOException("exit " + channel.getExitStatus());
            }
        }
    }

    private static String spread(Iterable<Long> nanos) {
        List<Long> all = new ArrayList<>();
        nanos.forEach(all::add);
        double[] sorted = all.stream().mapToDouble(each -> each / 1e6).sorted().toArray();
        if (sorted.length == 0) {
            return "none";
        }
        return "%d, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms"
                .formatted(sorted.length, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }

    /** Has each reader press a key a second, at times that are spread over the second. */
    private final class Keys {
        private final Queue<Long> answered = new ConcurrentLinkedQueue<>();
        private final AtomicInteger late = new AtomicInteger();
        private final List<ScheduledFuture<?>> tasks = new ArrayList<>();

        Keys(List<Reader> readers) {
            for (int i = 0; i < readers.size(); i++) {
                Reader reader = readers.get(i);
                long first = 1_000_000_000L * i / readers.size();
                tasks.add(timer.scheduleAtFixedRate(
                        () -> reader.press(this), first, 1_000_000_000L, java.util.concurrent.TimeUnit.NANOSECONDS));
            }
        }

        void stop() throws InterruptedException {
            tasks.forEach(task -> task.cancel(false));
            SECONDS.sleep(1);
        }

        @Override
        public String toString() {
            return "keys: " + spread(answered) + "; " + late + " not pressed, as the last had no answer yet";
        }
    }

    /** A session in a terminal. */
    private final class Reader {
        private final ClientSession session = connect();
        private final ChannelShell channel = session.createShellChannel();
        private final CountDownLatch shown = new CountDownLatch(1);
        private @Nullable Keys pressing;
        private char next = 'j';
        private long pressed;
        private int matched;

        /** Opens it, and waits for its first frame. */
        Reader() throws IOException, InterruptedException {
            channel.setPtyType("xterm-256color");
            channel.setPtyColumns(120);
            channel.setPtyLines(40);
            channel.setEnv("LANG", "C.UTF-8");
            channel.setStreaming(StreamingChannel.Streaming.Async);
            channel.open().verify(LONGEST_SECONDS, SECONDS);
            read(new ByteArrayBuffer(1 << 13));
            if (!shown.await(LONGEST_SECONDS, SECONDS)) {
                throw new IOException("no frame came");
            }
        }

        private void read(ByteArrayBuffer buffer) {
            channel.getAsyncOut().read(buffer).addListener(this::take);
        }

        private synchronized void take(IoReadFuture done) {
            if (done.getException() != null) {
                return;
            }
            ByteArrayBuffer buffer = (ByteArrayBuffer) done.getBuffer();
            for (int at = buffer.rpos(); at < buffer.wpos(); at++) {
                byte read = buffer.array()[at];
                matched = read == FRAME_END[matched] ? matched + 1 : read == FRAME_END[0] ? 1 : 0;
                if (matched == FRAME_END.length) {
                    matched = 0;
                    answered();
                }
            }
            buffer.clear();
            read(buffer);
        }

        private void answered() {
            shown.countDown();
            if (pressing != null && pressed != 0) {
                pressing.answered.add(System.nanoTime() - pressed);
                pressed = 0;
            }
        }

        synchronized void press(Keys keys) {
            pressing = keys;
            if (pressed != 0) {
                keys.late.incrementAndGet();
                return;
            }
            pressed = System.nanoTime();
            type(String.valueOf(next));
            next = next == 'j' ? 'k' : 'j';
        }

        private void type(String text) {
            try {
                channel.getAsyncIn().writeBuffer(new ByteArrayBuffer(text.getBytes(UTF_8)));
            } catch (IOException gone) {
                channel.close(true);
            }
        }

        void quit() {
            type("q");
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LONGEST_SECONDS * 1000L);
            session.close(false);
        }

        void cut() {
            session.close(true);
        }
    }
}
