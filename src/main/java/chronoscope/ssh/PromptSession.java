package chronoscope.ssh;

import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.shell.Linear;
import chronoscope.shell.RemoteTypist;
import chronoscope.ssh.ServerLog.Fields;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The prompt, in a terminal that can't show a screen. */
final class PromptSession extends SshSession {
    PromptSession(ServerContext context, Client client, SessionPermit permit) {
        super(context, client, permit);
    }

    @Override
    Fields described() {
        return new Fields()
                .with("kind", "prompt")
                .with("term", client().variable("TERM").orElse(""));
    }

    @Override
    int serve() throws IOException {
        RemoteBackend backend = new RemoteBackend(context().timeline(), journal(), slot());
        Explorer start = Explorer.of(backend.corpus(), Size.USUAL, context().theme());
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
            Linear.Typist lines = typist.lines(linear.session());
            linear.run(prompt -> {
                slot().pause();
                Optional<String> line;
                try {
                    line = lines.next(prompt);
                } finally {
                    slot().resume();
                }
                backend.catchUp().ifPresent(linear::say);
                return line;
            });
        }
        if (ending().isPresent()) {
            print("the session was ended: " + ending().get().reason());
        }
        return DONE;
    }

    private void print(String text) {
        PrintWriter out = new PrintWriter(data(), true, StandardCharsets.UTF_8);
        out.println("\nchronoscope: " + text);
    }

    @Override
    void announce(String text) {
        // It may wait for its reader, and whoever tells this must not.
        Thread aside = new Thread(() -> print(text), "announcement");
        aside.setDaemon(true);
        aside.start();
    }
}
