package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that do not speak SSH, or stop in the middle of it: a witness goes on, and nothing of them is left. */
@Tag("once")
@Timeout(120)
class NoProtocolTest {
    private static final byte[] IDENTIFICATION = "SSH-2.0-Test_1\r\n".getBytes(US_ASCII);
    private static final int READ_MILLIS = 60_000;

    @TempDir
    Path folder;

    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.curated(folder, TestLimits.limits(Duration.ofSeconds(1)));
    }

    @AfterEach
    void nothing_is_left() throws Exception {
        server.end();
    }

    @Test
    void random_bytes_instead_of_the_identification_end_the_connection() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            try (Socket socket = connect()) {
                send(socket, random(seed, 10_000));
                awaitEnd(socket);
            }
        }
    }

    @Test
    void random_bytes_behind_the_identification_end_the_connection() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            try (Socket socket = connect()) {
                send(socket, IDENTIFICATION);
                send(socket, random(seed, 40_000));
                awaitEnd(socket);
            }
        }
    }

    @Test
    void packets_of_random_content_end_the_connection() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        for (int message = 0; message < 100; message++) {
            Socket socket = connect();
            sockets.add(socket);
            send(socket, IDENTIFICATION);
            byte[] packet = random(message, 256);
            byte[] head = {0, 0, 0, (byte) 252, 8, (byte) message};
            System.arraycopy(head, 0, packet, 0, head.length);
            send(socket, packet);
        }
        for (Socket socket : sockets) {
            awaitEnd(socket);
            socket.close();
        }
    }

    @Test
    void an_identification_without_end_ends_the_connection() throws Exception {
        try (Socket socket = connect()) {
            send(socket, "SSH-2.0-".getBytes(US_ASCII));
            for (int kilobytes = 0; kilobytes < 1024; kilobytes++) {
                send(socket, "x".repeat(1024).getBytes(US_ASCII));
            }
            awaitEnd(socket);
        }
        assertThat(server.figure("chronoscope_received_bytes_total")).isLessThan(1 << 20);
    }

    @Test
    void an_exchange_of_keys_that_stops_ends_in_time() throws Exception {
        try (Socket silent = connect();
                Socket identified = connect();
                Socket half = connect()) {
            send(identified, IDENTIFICATION);
            send(half, IDENTIFICATION);
            DataInputStream in = new DataInputStream(half.getInputStream());
            while (in.readByte() != '\n') {
                // The server's identification is of no interest.
            }
            // What the server proposes for the exchange suits it.
            byte[] proposed = in.readNBytes(in.readInt());
            send(
                    half,
                    ByteBuffer.allocate(Integer.BYTES).putInt(proposed.length).array());
            send(half, proposed);
            awaitEnd(half);
            awaitEnd(identified);
            awaitEnd(silent);
        }
        server.awaitAlone();
        server.awaitLog("no login within 1 second");
    }

    @Test
    void connections_that_close_at_once_leave_nothing() throws Exception {
        for (int i = 0; i < 500; i++) {
            connect().close();
        }
        server.witness().explore();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(READ_MILLIS);
        return socket;
    }

    private static byte[] random(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static void send(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException ended) {
            // It is what is waited for.
            return;
        }
    }

    private static void awaitEnd(Socket socket) {
        try {
            InputStream in = socket.getInputStream();
            in.transferTo(OutputStream.nullOutputStream());
        } catch (SocketTimeoutException late) {
            throw new AssertionError("the connection does not end", late);
        } catch (IOException reset) {
            return;
        }
    }
}
