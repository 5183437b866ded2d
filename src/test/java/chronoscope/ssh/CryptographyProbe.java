package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.kex.KexProposalOption;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.command.AbstractCommandSupport;
import org.apache.sshd.server.config.keys.AuthorizedKeysAuthenticator;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;

/**
 * A small program for the tests on what the packaged jar has of the SSH library: a server with the keys of a
 * folder, which tells each caller what they agreed on.
 */
public final class CryptographyProbe {
    private CryptographyProbe() {}

    /** Serves until the input ends. */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[0]);
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        List<KeyPair> keys = new ArrayList<>(List.of(madeAndReadAgain(folder.resolve("made"))));
        keys.addAll(foreign(folder));
        server.setKeyPairProvider(KeyPairProvider.wrap(keys));
        server.setPublickeyAuthenticator(new AuthorizedKeysAuthenticator(folder.resolve("authorized_keys")));
        server.setCommandFactory((channel, command) -> new Answer());
        server.start();
        System.out.println(server.getPort());
        while (System.in.read() >= 0) {
            // What comes is of no interest.
        }
        server.stop(true);
    }

    private static KeyPair madeAndReadAgain(Path file) throws Exception {
        PublicKey made = ed25519(file).getPublic();
        KeyPair read = ed25519(file);
        if (!KeyUtils.compareKeys(made, read.getPublic())) {
            throw new IllegalStateException("another key was read than written");
        }
        return read;
    }

    private static KeyPair ed25519(Path file) throws Exception {
        SimpleGeneratorHostKeyProvider provider = new SimpleGeneratorHostKeyProvider(file);
        provider.setAlgorithm("Ed25519");
        return provider.loadKey(null, KeyPairProvider.SSH_ED25519);
    }

    /** Returns the keys that ssh-keygen has made, but the one of a kind that there is already. */
    private static List<KeyPair> foreign(Path folder) throws Exception {
        List<KeyPair> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("id_") && !name.endsWith(".pub")) {
                    KeyPair key = new FileKeyPairProvider(file)
                            .loadKeys(null)
                            .iterator()
                            .next();
                    if (!KeyUtils.getKeyType(key).equals(KeyPairProvider.SSH_ED25519)) {
                        keys.add(key);
                    }
                }
            }
        }
        return keys;
    }

    /** Tells the method of the exchange, the host key's, the cipher and, where it needs one, the code of authenticity. */
    private static final class Answer extends AbstractCommandSupport {
        Answer() {
            super("answer", null);
        }

        @Override
        public void run() {
            Session session = getServerSession();
            String agreed = Stream.of(
                            KexProposalOption.ALGORITHMS,
                            KexProposalOption.SERVERKEYS,
                            KexProposalOption.S2CENC,
                            KexProposalOption.S2CMAC)
                    .map(session::getNegotiatedKexParameter)
                    .collect(joining(" "));
            try {
                getOutputStream().write(agreed.getBytes(UTF_8));
                getOutputStream().flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            onExit(0);
        }
    }
}
