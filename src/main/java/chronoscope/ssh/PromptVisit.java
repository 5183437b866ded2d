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
final class PromptVisit extends Visit {
    PromptVisit(Host host, Client client, Place place) {
        super(host, client, place);
    }

    @Override
    Fields described() {
        return new Fields()
                .with("kind", "prompt")
                .with("term", client().variable("TERM").orElse(""));
    }

    @Override
    int visit() throws IOException {
        RemoteDesk desk = new RemoteDesk(host().exhibit(), journal(), turn());
        Explorer start = Explorer.of(desk.corpus(), Size.USUAL, host().theme());
        try (RemoteTypist typist = new RemoteTypist(input(), data())) {
            Linear linear = new Linear(
                    start,
                    desk.permissions(),
                    desk,
                    desk.journal(),
                    desk.preferences(),
                    typist.out(),
                    () -> ending().isPresent());
            desk.onReload(linear::reload);
            Linear.Typist lines = typist.lines(linear.session());
            linear.run(prompt -> {
                turn().pause();
                Optional<String> line;
                try {
                    line = lines.next(prompt);
                } finally {
                    turn().resume();
                }
                desk.catchUp().ifPresent(linear::say);
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
    void say(String text) {
        // It may wait for its reader, and whoever tells this must not.
        Thread aside = new Thread(() -> print(text), "announcement");
        aside.setDaemon(true);
        aside.start();
    }
}
