package chronoscope.app;

import chronoscope.terminal.LocaleCharset;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Standard output and standard error. */
final class StandardStreams {
    private static final int BUFFER = 1 << 16;
    private static final StandardOutput OUT = new StandardOutput();

    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private StandardStreams() {}

    /** Returns standard output; it is flushed by who writes to it. */
    static PrintWriter out(Charset charset) {
        return writer(OUT, charset, false);
    }

    /** Returns standard output's bytes, where others may write, too. */
    static OutputStream bytes() {
        return OUT;
    }

    /** Returns standard error, which shows each line at once. */
    static PrintWriter err() {
        return writer(new FileOutputStream(FileDescriptor.err), charset(), true);
    }

    /** Returns the bytes of standard error, each of which goes out at once. */
    static OutputStream errBytes() {
        return new FileOutputStream(FileDescriptor.err);
    }

    private static PrintWriter writer(OutputStream bytes, Charset charset, boolean eager) {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(bytes, BUFFER), charset), eager);
    }

    /** Returns whether standard output took all that was flushed, or its reader had enough. */
    static boolean isSound() {
        return OUT.problem().isEmpty();
    }

    /** Returns why standard output did not take all, the first time; empty where it did, or its reader had enough. */
    static Optional<String> untoldProblem() {
        return OUT.problem().filter(problem -> TOLD.compareAndSet(false, true));
    }

    /** Returns the exit code, but that of unusable output, with the reason told, where standard output took not all. */
    static int checked(int code) {
        return untoldProblem().map(problem -> Main.unusable(problem, err())).orElse(code);
    }

    /**
     * Returns the locale's charset, but UTF-8 where the locale knows ASCII only: so nothing is lost where no locale is
     * set, as in most containers.
     */
    static Charset charset() {
        Charset charset = LocaleCharset.local();
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
