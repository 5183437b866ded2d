package chronoscope.ssh;

import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.shell.LineSource;
import chronoscope.shell.Linear;
import chronoscope.shell.RemoteTypist;
import chronoscope.ssh.ServerLog.Fields;
import java.io.IOException;
import java.util.Optional;

/** The prompt, in a terminal that can't show a screen. */
final class PromptSession extends SshSession {
    PromptSession(ServerContext context, Client client, SessionPermit permit) {
        super(context, client, permit);
    }

    @Override
    Fields described() {
        return new Fields().with("kind", "prompt").with("term", client.variable("TERM"));
    }

    @Override
    int serve() throws IOException {
        RemoteBackend backend = backend();
        Explorer start = Explorer.of(backend.corpus(), Size.USUAL, context.theme());
        try (RemoteTypist typist = new RemoteTypist(input(), data())) {
            Linear linear = new Linear(
                    start,
                    backend.permissions(),
                    backend,
                    backend.journal(),
                    backend.preferences(),
                    typist.out(),
                    () -> ending().isPresent());
            backend.onReload(linear::reload);
            LineSource lines = typist.lines(linear.session());
            linear.run(prompt -> {
                Optional<String> line = slot.whileWaiting(() -> lines.next(prompt));
                backend.catchUp().ifPresent(linear::say);
                return line;
            });
        }
        ending().ifPresent(why -> print("\nchronoscope: the session was ended: " + why.reason()));
        return DONE;
    }

    @Override
    void announce(String text) {
        printAside("\nchronoscope: " + text);
    }
}
