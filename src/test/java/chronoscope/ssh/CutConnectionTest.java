package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.util.buffer.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that go through the protocol's steps without waiting for answers, and are cut off anywhere: nothing is left. */
@Tag("once")
@Timeout(1200)
class CutConnectionTest {
    private static final int WALKS = 400 * Integer.getInteger("test.times", 1);
    private static final int MOST_STEPS = 10;
    private static final long WINDOW = 1 << 20;
    private static final long PACKET = 1 << 15;

    @TempDir
    Path folder;

    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.curated(folder, TestLimits.LIMITS);
    }

    @AfterEach
    void end() throws Exception {
        server.end();
    }

    @Test
    void whoever_is_cut_off_anywhere_leaves_nothing() {
        walk(-1);
        server.awaitAlone();
        long files = files();
        IntStream.range(0, WALKS).parallel().forEach(this::walk);
        server.awaitAlone();
        server.await("end of all their files", () -> files() <= files);
    }

    private static long files() {
        return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount();
    }

    private void walk(int seed) {
        Random random = new Random(seed);
        try {
            ClientSession session = random.nextInt(10) == 0 ? server.knock() : server.connect();
            try {
                int steps = random.nextInt(MOST_STEPS);
                for (int i = 0; i < steps; i++) {
                    step(session, random);
                }
                if (random.nextInt(4) == 0) {
                    // What was sent arrives for sure when what follows is answered.
                    session.request(
                            "keepalive@openssh.com", session.createBuffer(SshConstants.SSH_MSG_GLOBAL_REQUEST), 10_000);
                }
            } finally {
                session.getIoSession().close(true);
            }
        } catch (IOException | RuntimeException cut) {
            // The server may have been the first.
            return;
        }
    }

    /** Channels are numbered from 0 on both sides, and there is at most a handful. */
    private static void step(ClientSession session, Random random) throws IOException {
        int channel = random.nextInt(8) == 0 ? 1 : 0;
        switch (random.nextInt(9)) {
            case 0, 1 -> {
                Buffer buffer = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_OPEN);
                buffer.putString("session");
                buffer.putUInt(channel);
                buffer.putUInt(random.nextInt(4) == 0 ? 0 : WINDOW);
                buffer.putUInt(random.nextInt(8) == 0 ? random.nextInt(3) * (1L << 30) : PACKET);
                session.writePacket(buffer);
            }
            case 2 -> {
                Buffer buffer = request(session, channel, "pty-req", random);
                buffer.putString(random.nextInt(3) == 0 ? "dumb" : "xterm");
                buffer.putUInt(random.nextInt(1200));
                buffer.putUInt(random.nextInt(200));
                buffer.putUInt(0);
                buffer.putUInt(0);
                buffer.putString("\0");
                session.writePacket(buffer);
            }
            case 3, 4 -> session.writePacket(request(session, channel, "shell", random));
            case 5 -> {
                Buffer buffer = request(session, channel, "exec", random);
                buffer.putString(random.nextBoolean() ? "export json" : "nonsense");
                session.writePacket(buffer);
            }
            case 6 -> {
                Buffer buffer = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_DATA);
                buffer.putUInt(channel);
                buffer.putBytes((random.nextBoolean() ? "jjk:list\r" : "list; export csv\nq\n").getBytes(UTF_8));
                session.writePacket(buffer);
            }
            case 7 -> {
                Buffer buffer = request(session, channel, "window-change", random);
                for (int i = 0; i < 4; i++) {
                    buffer.putUInt(random.nextInt(300));
                }
                session.writePacket(buffer);
            }
            default -> {
                Buffer buffer = session.createBuffer(
                        random.nextBoolean() ? SshConstants.SSH_MSG_CHANNEL_EOF : SshConstants.SSH_MSG_CHANNEL_CLOSE);
                buffer.putUInt(channel);
                session.writePacket(buffer);
            }
        }
    }

    private static Buffer request(ClientSession session, int channel, String name, Random random) {
        Buffer buffer = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_REQUEST);
        buffer.putUInt(channel);
        buffer.putString(name);
        buffer.putBoolean(random.nextBoolean());
        return buffer;
    }
}
