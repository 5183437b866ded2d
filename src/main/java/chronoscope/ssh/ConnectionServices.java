package chronoscope.ssh;

import java.io.IOException;
import org.apache.sshd.common.Service;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.session.AbstractServerSession;
import org.apache.sshd.server.session.ServerConnectionService;
import org.apache.sshd.server.session.ServerConnectionServiceFactory;

/** The service by which sessions begin (RFC 4254), which tells a client why one was refused. */
final class ConnectionServices extends ServerConnectionServiceFactory {
    @Override
    public Service create(Session session) throws IOException {
        return new Telling((AbstractServerSession) session);
    }

    private static final class Telling extends ServerConnectionService {
        Telling(AbstractServerSession session) throws IOException {
            super(session);
        }

        @Override
        protected IoWriteFuture sendChannelOpenFailure(
                Buffer buffer, long sender, int reason, String message, String language) throws IOException {
            String told = getServerSession()
                    .getAttribute(Connection.KEY)
                    .takeRefusal()
                    .orElse(message);
            return super.sendChannelOpenFailure(buffer, sender, reason, told, language);
        }
    }
}
