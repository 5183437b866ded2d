package chronoscope.app;

import static chronoscope.app.Served.HOST;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Visits the packaged program with OpenSSH's client. */
abstract class ServedProgram extends TerminalProgram {
    /** The folder of what all tests of a class share. */
    @TempDir
    static Path shared;

    private final List<Served> own = new ArrayList<>();

    /** Starts a server for this test only, in the test's folder. */
    Served serve(String... options) throws Exception {
        Served served = Served.start(folder, options);
        own.add(served);
        return served;
    }

    @AfterEach
    void stop_own_servers() {
        assertAll(own.stream().map(each -> each::stop));
    }

    /** Runs the client with these words, without input. */
    Run ssh(Served served, String... words) throws Exception {
        return run(folder, served.ssh(words));
    }

    /** Runs commands on the server. */
    Run execute(Served served, String commands) throws Exception {
        return ssh(served, HOST, commands);
    }

    /** Runs the client in a terminal. */
    Pty screen(Served served, int columns, int rows, String... words) throws Exception {
        return command(columns, rows, served.ssh(words));
    }

    /** Runs the client in a terminal until it shows events. */
    Pty visited(Served served, int columns, int rows) throws Exception {
        Pty pty = screen(served, columns, rows, HOST);
        pty.await("? more");
        return pty;
    }
}
