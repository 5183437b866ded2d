package chronoscope.ssh;

import chronoscope.ssh.ServerLog.Fields;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.sshd.common.BuiltinFactory;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.compression.BuiltinCompressions;
import org.apache.sshd.common.global.KeepAliveHandler;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.random.JceRandomFactory;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSessionFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.global.NoMoreSessionsHandler;

/** Serves a timeline to readers who come with any SSH client. */
public final class Server {
    /** What the server says first (RFC 4253, section 4.2); no version, which would help attackers only. */
    static final String IDENTIFICATION = "SSH-2.0-chronoscope";

    private static final int BACKLOG = 512;
    private static final long WINDOW = 1 << 16;

    /** Each connection has such a buffer for what it reads, which is little: keys, or a script. */
    private static final int READ_BYTES = 1 << 12;

    /** OpenSSH's client asks for new keys after 2^30 bytes, and the library can't bear that both sides ask at once. */
    private static final long NEW_KEYS_BYTES = 1L << 32;

    private static final int SMALLEST_BLOCK = 8;

    private final Listening ssh;
    private final Connections connections;

    private Server(Listening ssh, Connections connections) {
        this.ssh = ssh;
        this.connections = connections;
    }

    /**
     * Starts a server; it listens once this returns.
     *
     * @param outOfMemory ends the process, which is only half alive after such an error
     * @throws IOException when the address can't be listened at
     */
    public static Server start(
            Settings settings, ServedTimeline timeline, ServerLog log, Metrics metrics, Consumer<Throwable> outOfMemory)
            throws IOException {
        Listening ssh = new Listening();
        Connections connections = new Connections(ssh, settings.limits(), log, metrics, outOfMemory);
        ServerContext context = new ServerContext(timeline, connections, settings.theme());
        ServerBuilder builder = ServerBuilder.builder();
        builder.factory(() -> ssh)
                .randomFactory(JceRandomFactory.INSTANCE)
                .keyExchangeFactories(NamedFactory.setUpTransformedFactories(
                        true,
                        named(
                                BuiltinDHFactories.class,
                                "mlkem768x25519 sntrup761x25519 sntrup761x25519_openssh curve25519 curve25519_libssh"),
                        ServerBuilder.DH2KEX))
                .cipherFactories(BuiltinFactory.setUpFactories(
                        true, named(BuiltinCiphers.class, "aes256gcm aes128gcm cc20p1305_openssh aes256ctr aes128ctr")))
                .macFactories(BuiltinFactory.setUpFactories(
                        true, List.of(BuiltinMacs.hmacsha256etm, BuiltinMacs.hmacsha512etm)))
                .compressionFactories(BuiltinFactory.setUpFactories(true, List.of(BuiltinCompressions.none)))
                .signatureFactories(BuiltinFactory.setUpFactories(
                        true,
                        named(
                                BuiltinSignatures.class,
                                "ed25519 sk_ssh_ed25519 rsaSHA512 rsaSHA256 nistp256 nistp384 nistp521"
                                        + " sk_ecdsa_sha2_nistp256")))
                .forwardingFilter(RejectAllForwardingFilter.INSTANCE)
                .channelFactories(List.of(new ChannelSessionFactory() {
                    @Override
                    public Channel createChannel(Session session) {
                        return new SessionChannel(context);
                    }
                }))
                .globalRequestHandlers(List.of(KeepAliveHandler.INSTANCE, NoMoreSessionsHandler.INSTANCE))
                .build();
        ssh.setHost(settings.address().getHostString());
        ssh.setPort(settings.address().getPort());
        ssh.setKeyPairProvider(settings.hostKey().keys());
        ssh.setSessionFactory(new TransportFactory(ssh, connections));
        ssh.addSessionListener(connections);
        Authentication.install(ssh, settings.access(), settings.limits().tries());
        bound(ssh, settings.limits());
        WarmUp.run(timeline, settings.theme(), settings.warmUp());
        try {
            ssh.start();
        } catch (IOException failure) {
            throw new IOException(
                    "can't listen at " + Addresses.text(settings.address()) + ": " + failure.getMessage(), failure);
        }
        connections.timer.eachSecond(connections::enforceTimeouts);
        settings.access().begin(list -> keysChanged(list, settings, connections, log));
        return new Server(ssh, connections);
    }

    private static <E extends Enum<E>> List<E> named(Class<E> algorithms, String names) {
        return Stream.of(names.split(" "))
                .map(name -> Enum.valueOf(algorithms, name))
                .toList();
    }

    /** Reports changes of the keys, and ends the sessions of keys that are listed no more, where that is wanted. */
    private static void keysChanged(KeyList list, Settings settings, Connections connections, ServerLog log) {
        String effect = list.readers().isEmpty() ? "nobody new may enter" : "";
        String last = list.readable() ? "" : effect;
        list.problems()
                .forEach(each ->
                        log.tell("keys", new Fields().with("problem", each).with("effect", last)));
        if (list.readable()) {
            log.tell("keys", new Fields().with("count", list.readers().size()).with("effect", effect));
            if (settings.dropsRemoved()) {
                connections.dropUnlisted(list);
            }
        }
    }

    private static void bound(SshServer ssh, ServerLimits limits) {
        CoreModuleProperties.SERVER_IDENTIFICATION.set(
                ssh, IDENTIFICATION.substring(IDENTIFICATION.lastIndexOf('-') + 1));
        // Those who are late, or have tried enough, are told so before the library would cut them off.
        CoreModuleProperties.AUTH_TIMEOUT.set(ssh, limits.authentication().plusMinutes(1));
        CoreModuleProperties.MAX_AUTH_REQUESTS.set(ssh, 2 * limits.tries() + 2);
        CoreModuleProperties.WINDOW_SIZE.set(ssh, WINDOW);
        CoreModuleProperties.NIO2_READ_BUFFER_SIZE.set(ssh, READ_BYTES);
        CoreModuleProperties.REKEY_BYTES_LIMIT.set(ssh, NEW_KEYS_BYTES);
        CoreModuleProperties.REKEY_TIME_LIMIT.set(ssh, limits.session().plusHours(1));
        CoreModuleProperties.REKEY_BLOCKS_LIMIT.set(ssh, NEW_KEYS_BYTES / SMALLEST_BLOCK);
        CoreModuleProperties.SOCKET_BACKLOG.set(ssh, BACKLOG);
        CoreModuleProperties.SOCKET_KEEPALIVE.set(ssh, true);
        // Else a key's frame waits for the acknowledgement of the last one.
        CoreModuleProperties.TCP_NODELAY.set(ssh, true);
        // Who is idle is known better here.
        CoreModuleProperties.IDLE_TIMEOUT.set(ssh, Duration.ZERO);
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(ssh, Duration.ZERO);
    }

    /** Returns where it listens. */
    public InetSocketAddress address() {
        return (InetSocketAddress) ssh.getBoundAddresses().iterator().next();
    }

    /**
     * Stops: lets nobody in any more, tells everybody, waits until all are gone or the time is over, and sends off who is
     * left.
     */
    public void stop(Duration grace) throws IOException, InterruptedException {
        connections.announceEnd(grace);
        ssh.stopListening();
        connections.awaitNone(grace);
        connections.endAll();
        connections.awaitNone(SshSession.LEAVING);
        ssh.stop(true);
    }

    /** A server that can stop listening while connections are open. */
    private static final class Listening extends SshServer {
        void stopListening() {
            if (acceptor != null) {
                acceptor.unbind();
            }
        }
    }
}
