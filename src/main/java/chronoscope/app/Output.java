package chronoscope.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Standard output and standard error. */
final class Output {
    private static final int BUFFER = 1 << 16;

    private Output() {}

    /** Returns standard output; it is flushed by who writes to it. */
    static PrintWriter out(Charset charset) {
        return writer(FileDescriptor.out, charset, false);
    }

    /** Returns standard error, which shows each line at once. */
    static PrintWriter err() {
        return writer(FileDescriptor.err, charset(), true);
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset, boolean eager) {
        var bytes = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
        return new PrintWriter(new OutputStreamWriter(bytes, charset), eager);
    }

    /**
     * Returns the locale's charset, but UTF-8 where the locale knows ASCII only: so nothing is lost where no locale is
     * set, as in most containers.
     */
    static Charset charset() {
        String named = System.getProperty("native.encoding", "UTF-8");
        Charset charset = Charset.isSupported(named) ? Charset.forName(named) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
