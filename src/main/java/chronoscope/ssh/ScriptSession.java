package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.script.ScriptRunner;
import chronoscope.script.ScriptSource;
import chronoscope.script.Transcript;
import chronoscope.session.Session;
import chronoscope.shell.JsonTranscript;
import chronoscope.shell.PlainTranscript;
import chronoscope.ssh.ServerLog.Fields;
import chronoscope.terminal.LocaleCharset;
import chronoscope.text.Printable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Commands of a command line, or of standard input, without a screen. */
final class ScriptSession extends SshSession {
    private static final int BUFFER = 1 << 16;

    private final Optional<String> line;

    /** @param line what the client wants to be run, or empty when it asked for a shell */
    ScriptSession(ServerContext context, Client client, SessionPermit permit, Optional<String> line) {
        super(context, client, permit);
        this.line = line;
    }

    @Override
    Fields described() {
        return new Fields()
                .with("kind", line.isPresent() ? "command" : "script")
                .with("command", line.orElse(""));
    }

    @Override
    int serve() throws IOException {
        Charset charset = LocaleCharset.of(client.variables());
        // As at home: so nothing is lost where no locale is set.
        charset = charset.equals(StandardCharsets.US_ASCII) ? UTF_8 : charset;
        PrintWriter talk = writer(talk(), charset);
        try {
            int most = connections.limits.command();
            if (line.isPresent() && line.get().length() > most) {
                throw new Request.Wrong("a command line has at most " + most + " characters; a script that comes"
                        + " through standard input may be longer");
            }
            Request request = line.isPresent() ? Request.of(line.get()) : Request.STANDARD_INPUT;
            PrintWriter data = writer(data(), request.json() ? UTF_8 : charset);
            if (request.help()) {
                data.print(Request.USAGE);
                data.flush();
                return DONE;
            }
            return run(request, data, talk);
        } catch (Request.Wrong wrong) {
            talk.println("chronoscope: " + Printable.line(String.valueOf(wrong.getMessage())));
            return UNUSABLE;
        } finally {
            ending().ifPresent(why -> talk.println("chronoscope: the session was ended: " + why.reason()));
            talk.flush();
        }
    }

    private int run(Request request, PrintWriter data, PrintWriter talk) throws IOException {
        ScriptSource source = request.commands()
                .map(commands -> ScriptSource.once("command", new StringReader(commands)))
                .orElseGet(() -> ScriptSource.once("<stdin>", new InputStreamReader(input(), UTF_8)));
        Transcript transcript =
                request.json() ? new JsonTranscript(source.label(), data) : new PlainTranscript(data, talk);
        RemoteBackend backend = backend();
        Explorer start = Explorer.of(backend.corpus(), Size.USUAL, context.theme());
        Session session = new Session(start, backend.permissions(), backend, backend.journal());
        backend.onReload(session::reload);
        ScriptRunner.AfterFailure then =
                request.keepGoing() ? ScriptRunner.AfterFailure.GO_ON : ScriptRunner.AfterFailure.STOP;
        ScriptRunner runner =
                new ScriptRunner(session, transcript, then, () -> backend.ended() || ending().isPresent());
        runner.beforeLines(() -> backend.catchUp().ifPresent(told -> talk.println(source.label() + ": " + told)));
        runner.onDigest(digest -> {
            if (!digest.equals(context.timeline().sha256())) {
                talk.println(source.label() + ": warning: recorded from other data than "
                        + context.timeline().name());
            }
        });
        return runner.run(source) ? DONE : FAILED;
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(stream, BUFFER), charset));
    }
}
