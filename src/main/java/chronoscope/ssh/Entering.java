package chronoscope.ssh;

import chronoscope.ssh.ServerLog.Fields;
import java.io.IOException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.Service;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKey;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.server.session.ServerUserAuthService;
import org.apache.sshd.server.session.ServerUserAuthServiceFactory;

/** How clients prove who they are (RFC 4252), under any user name. */
final class Entering {
    private Entering() {}

    static void through(SshServer server, Access access, ServerLog log) {
        if (access instanceof AuthorizedKeys keys) {
            server.setUserAuthFactories(List.of(new ByKey(keys, log)));
            server.setServiceFactories(List.of(ServerUserAuthServiceFactory.INSTANCE, new Sessions()));
        } else {
            server.setUserAuthFactories(List.of(UserAuthKeyboardInteractiveFactory.INSTANCE));
            server.setKeyboardInteractiveAuthenticator(new AsksNothing());
            server.setServiceFactories(List.of(new WithoutProofFactory(), new Sessions()));
        }
    }

    private static Visitor visitor(ServerSession session) {
        return session.getAttribute(Visitor.KEY);
    }

    /** By a key of the list. */
    private static final class ByKey extends UserAuthPublicKeyFactory {
        private final AuthorizedKeys keys;
        private final ServerLog server;

        ByKey(AuthorizedKeys keys, ServerLog log) {
            this.keys = keys;
            this.server = log;
        }

        @Override
        public UserAuthPublicKey createUserAuth(ServerSession session) throws IOException {
            ProvenKey proof = new ProvenKey(getSignatureFactories(), keys);
            session.setPublickeyAuthenticator((user, key, ignored) -> {
                boolean would = proof.wouldDo(key);
                keys.untoldProblems().forEach(problem -> server.tell("keys", new Fields().with("problem", problem)));
                return would;
            });
            return proof;
        }
    }

    /** A client may ask whether keys would do, without having them: whose signature was right is known only in the end. */
    private static final class ProvenKey extends UserAuthPublicKey {
        private final AuthorizedKeys keys;
        private Optional<AuthorizedKeys.Reader> asked = Optional.empty();

        ProvenKey(List<NamedFactory<Signature>> signatures, AuthorizedKeys keys) {
            super(signatures);
            this.keys = keys;
        }

        boolean wouldDo(PublicKey key) {
            asked = keys.find(key);
            return asked.isPresent();
        }

        @Override
        public Boolean doAuth(Buffer buffer, boolean init) throws Exception {
            Boolean proven = super.doAuth(buffer, init);
            if (Boolean.TRUE.equals(proven)) {
                visitor(getServerSession()).enter(asked);
            }
            return proven;
        }
    }

    /** For clients that were told not to try without any method. */
    private static final class AsksNothing implements KeyboardInteractiveAuthenticator {
        @Override
        public InteractiveChallenge generateChallenge(
                ServerSession session, String user, String lang, String submethods) {
            InteractiveChallenge challenge = new InteractiveChallenge();
            challenge.setInteractionName("");
            challenge.setInteractionInstruction("");
            challenge.setLanguageTag("");
            return challenge;
        }

        @Override
        public boolean authenticate(ServerSession session, String user, List<String> answers) {
            visitor(session).enter(Optional.empty());
            return true;
        }
    }

    private static final class WithoutProofFactory extends ServerUserAuthServiceFactory {
        @Override
        public Service create(Session session) throws IOException {
            return new WithoutProof(session);
        }
    }

    /** Takes the method "none" (RFC 4252, section 5.2), which is what clients try first, and all they try in scripts. */
    private static final class WithoutProof extends ServerUserAuthService {
        WithoutProof(Session session) throws IOException {
            super(session);
        }

        @Override
        protected boolean handleUserAuthRequestMessage(
                ServerSession session, Buffer buffer, AtomicReference<Boolean> holder) throws Exception {
            int start = buffer.rpos();
            String user = buffer.getString();
            String service = buffer.getString();
            String method = buffer.getString();
            if (session.isAuthenticated() || !method.equals("none") || !service.equals("ssh-connection")) {
                buffer.rpos(start);
                return super.handleUserAuthRequestMessage(session, buffer, holder);
            }
            visitor(session).enter(Optional.empty());
            session.signalAuthenticationSuccess(user, service, buffer);
            return false;
        }
    }
}
