package chronoscope.ssh;

import java.io.IOException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.Service;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKey;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.session.AbstractServerSession;
import org.apache.sshd.server.session.ServerConnectionService;
import org.apache.sshd.server.session.ServerConnectionServiceFactory;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.server.session.ServerUserAuthService;
import org.apache.sshd.server.session.ServerUserAuthServiceFactory;

/** The services of a connection: first clients prove who they are (RFC 4252), under any user name, then sessions begin. */
final class Authentication {
    private Authentication() {}

    /** @param tries how many of a client may be refused */
    static void install(SshServer server, Access access, int tries) {
        boolean anyone = access instanceof Access.Anyone;
        server.setServiceFactories(List.of(
                new ServerUserAuthServiceFactory() {
                    @Override
                    public Service create(Session session) throws IOException {
                        return new LoginService(session, tries, anyone);
                    }
                },
                new ServerConnectionServiceFactory() {
                    @Override
                    public Service create(Session session) throws IOException {
                        return new SessionService((AbstractServerSession) session);
                    }
                }));
        if (access instanceof AuthorizedKeys keys) {
            server.setUserAuthFactories(List.of(new ByKey(keys)));
        } else {
            server.setUserAuthFactories(List.of(UserAuthKeyboardInteractiveFactory.INSTANCE));
            server.setKeyboardInteractiveAuthenticator(new AsksNothing());
        }
    }

    private static Connection connection(Session session) {
        return session.getAttribute(Connection.KEY);
    }

    /** The service by which sessions begin (RFC 4254), which tells a client why one was refused. */
    private static final class SessionService extends ServerConnectionService {
        SessionService(AbstractServerSession session) throws IOException {
            super(session);
        }

        @Override
        protected IoWriteFuture sendChannelOpenFailure(
                Buffer buffer, long sender, int reason, String message, String language) throws IOException {
            String told = connection(getServerSession()).takeRefusal().orElse(message);
            return super.sendChannelOpenFailure(buffer, sender, reason, told, language);
        }
    }

    /** By a key of the list. */
    private static final class ByKey extends UserAuthPublicKeyFactory {
        private final AuthorizedKeys keys;

        ByKey(AuthorizedKeys keys) {
            this.keys = keys;
        }

        @Override
        public UserAuthPublicKey createUserAuth(ServerSession session) throws IOException {
            ProvenKey proof = new ProvenKey(getSignatureFactories(), keys);
            session.setPublickeyAuthenticator((user, key, ignored) -> proof.wouldDo(key));
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
                connection(getServerSession()).authenticate(asked);
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
            connection(session).authenticate(Optional.empty());
            return true;
        }
    }

    /** Notes what is tried in vain, and ends the connection of a client that has tried enough. */
    private static final class LoginService extends ServerUserAuthService {
        private final int most;
        private final boolean anyone;

        /** @param anyone whether the method "none" (RFC 4252, section 5.2) is enough, which is all that scripts try */
        LoginService(Session session, int most, boolean anyone) throws IOException {
            super(session);
            this.most = most;
            this.anyone = anyone;
        }

        @Override
        protected boolean handleUserAuthRequestMessage(
                ServerSession session, Buffer buffer, AtomicReference<Boolean> holder) throws Exception {
            Connection connection = connection(session);
            int start = buffer.rpos();
            String user = buffer.getString();
            String service = buffer.getString();
            String method = buffer.getString();
            boolean none = method.equals("none");
            if (anyone && none && !session.isAuthenticated() && service.equals("ssh-connection")) {
                connection.authenticate(Optional.empty());
                session.signalAuthenticationSuccess(user, service, buffer);
                return false;
            }
            Connection.Attempts before = connection.attempts().orElse(Connection.Attempts.NONE);
            if (before.refused() >= most) {
                session.disconnect(
                        SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE,
                        "too many keys: this server takes " + most
                                + " tries; offer only the right key, with ssh -o IdentitiesOnly=yes -i KEY");
                return false;
            }
            Optional<String> key =
                    method.equals(UserAuthPublicKeyFactory.NAME) ? Optional.of(fingerprint(buffer)) : Optional.empty();
            buffer.rpos(start);
            boolean answered = super.handleUserAuthRequestMessage(session, buffer, holder);
            if (answered && Boolean.FALSE.equals(holder.get())) {
                connection.attempted(none ? before.asked(user) : before.failed(user, key));
            }
            return answered;
        }
    }

    /** Returns the fingerprint of the key that is offered, or its type where it is of none that is known. */
    private static String fingerprint(Buffer buffer) {
        buffer.getBoolean();
        String type = buffer.getString();
        try {
            PublicKey key = buffer.getPublicKey();
            return KeyUtils.getFingerPrint(
                    key instanceof OpenSshCertificate certificate ? certificate.getCertPubKey() : key);
        } catch (SshException | RuntimeException unknown) {
            return type;
        }
    }
}
