package chronoscope.app;

import chronoscope.terminal.LocaleCharset;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a program for what it prints, for no longer than a while, and takes no more of its output than so much. */
final class OutsideProgram {
    static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 50_000_000;

    /** Whether standard error is printed among the output, or thrown away. */
    enum Errors {
        PRINTED,
        DROPPED
    }

    /** What came of it. */
    record Ended(int code, String output) {}

    /** The program is not there. */
    static final class Missing extends IOException {
        private static final long serialVersionUID = 1;

        Missing(String program) {
            super("'" + program + "' is not installed");
        }
    }

    private OutsideProgram() {}

    /** Runs a program that reads nothing; each word of the command reaches it as it is. */
    static Ended run(List<String> command, Errors errors, Duration longest) throws IOException {
        String program = command.get(0);
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        if (errors == Errors.PRINTED) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        LocaleCharset.restore(builder.environment());
        Process process = started(builder, program);
        try {
            CompletableFuture<byte[]> output = new CompletableFuture<>();
            Thread reader = new Thread(() -> read(process.getInputStream(), output), "output of " + program);
            reader.setDaemon(true);
            reader.start();
            byte[] bytes = output.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("'" + program + "' prints more than " + MOST_BYTES / 1_000_000 + " MB");
            }
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException();
            }
            return new Ended(process.exitValue(), new String(bytes, StandardCharsets.UTF_8));
        } catch (TimeoutException late) {
            throw new IOException("'" + program + "' took longer than " + longest.toSeconds() + " seconds", late);
        } catch (ExecutionException failed) {
            throw new IOException("'" + program + "' can't be read", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static Process started(ProcessBuilder builder, String program) throws IOException {
        try {
            return builder.start();
        } catch (IOException absent) {
            Missing missing = new Missing(program);
            missing.initCause(absent);
            throw missing;
        }
    }

    private static void read(InputStream in, CompletableFuture<byte[]> output) {
        try {
            output.complete(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException | OutOfMemoryError failure) {
            output.completeExceptionally(failure);
        }
    }
}
