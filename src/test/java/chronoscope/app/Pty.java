package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.Needs;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A program in a real pseudo-terminal, which python3 holds. All that is waited for has one generous bound. */
final class Pty implements AutoCloseable {
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final Optional<String> PYTHON = python();

    private final Process python;
    private final Display display;
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final List<String> modes = new ArrayList<>();
    private int taken;
    private Optional<Integer> exit = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean over;

    private Pty(Process python, Display display) {
        this.python = python;
        this.display = display;
    }

    /** Starts a command in a terminal of that size; the test is skipped where there is no python3. */
    static Pty start(int columns, int rows, Path folder, Map<String, String> environment, List<String> command)
            throws IOException {
        Needs.programs("python3");
        Needs.file(Path.of("/dev/tty"));
        Path script = Files.createTempFile("pty", ".py");
        try (InputStream text = Pty.class.getResourceAsStream("pty.py")) {
            if (text == null) {
                throw new IllegalStateException("pty.py is not among the tests' resources");
            }
            Files.write(script, text.readAllBytes());
        }
        script.toFile().deleteOnExit();
        List<String> words = new ArrayList<>(List.of(PYTHON.orElseThrow(), "-S", script.toString()));
        words.addAll(List.of(String.valueOf(columns), String.valueOf(rows)));
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().putAll(environment);
        // Else python makes it C.UTF-8, for the program too.
        builder.environment().put("PYTHONCOERCECLOCALE", "0");
        Pty pty = new Pty(builder.start(), new Display(columns, rows));
        Thread listener = new Thread(pty::listen, "pty");
        listener.setDaemon(true);
        listener.start();
        return pty;
    }

    /** Types the keys, as a terminal sends them. */
    void type(String keys) throws IOException {
        order("keys " + HexFormat.of().formatHex(keys.getBytes(UTF_8)));
    }

    /** Types the keys and waits until the screen shows the text. */
    String type(String keys, String expected) throws IOException {
        type(keys);
        return await(expected);
    }

    /** Types the keys and waits for any answer: an Escape may be the start of what is typed right behind it. */
    void typeAlone(String keys) throws IOException {
        int before;
        synchronized (this) {
            before = sent.size();
        }
        type(keys);
        await("an answer", () -> sent.size() > before);
    }

    void resize(int columns, int rows) throws IOException {
        synchronized (this) {
            display.resize(columns, rows);
        }
        order("size " + columns + " " + rows);
    }

    void signal(int number) throws IOException {
        order("signal " + number);
    }

    /** Closes the terminal, as closing its window does. */
    void hangUp() throws IOException {
        order("hangup");
    }

    /** Closes the terminal while nothing reads from it: the next read meets its end, where one under way would fail. */
    void hangUpUnread() throws IOException {
        order("hangup unread");
    }

    /** Waits until the screen shows the text, and returns the screen. */
    String await(String text) {
        return await("'" + text + "'", () -> display.text().contains(text));
    }

    /** Waits until a line, from 0, shows the text. */
    void awaitLine(int line, String text) {
        await("'" + text + "' in line " + line, () -> display.lines().get(line).contains(text));
    }

    /** Waits until the program has given the screen back. */
    void awaitMainScreen() {
        await("the main screen", () -> !display.alternate());
    }

    /** Waits until the screen does not show the text any more. */
    String awaitGone(String text) {
        return await("no '" + text + "'", () -> !display.text().contains(text));
    }

    /** Waits until the text has other looks. */
    void awaitOtherLooks(String text, List<String> before) {
        await("other looks of '" + text + "'", () -> !display.looksOf(text).equals(before));
    }

    /** Waits until all that was sent fits. */
    void awaitSent(String name, Predicate<String> fits) {
        await(name, () -> fits.test(sent.toString(UTF_8)));
    }

    /** Waits for the program's end, and returns its exit code, which is negative for an end by a signal. */
    int exit() {
        await("the end", () -> exit.isPresent());
        return exit.orElseThrow();
    }

    /** Returns all that the program has sent. */
    synchronized String sent() {
        return sent.toString(UTF_8);
    }

    /** Returns what the terminal shows. */
    synchronized String screen() {
        return display.text();
    }

    synchronized List<String> lines() {
        return display.lines();
    }

    synchronized List<Integer> columnsOf(int line, String text) {
        return display.columnsOf(line, text);
    }

    synchronized List<String> looksOf(String text) {
        return display.looksOf(text);
    }

    synchronized Map<String, String> hyperlinks() {
        return display.hyperlinks();
    }

    synchronized boolean alternate() {
        return display.alternate();
    }

    /** Returns the modes in which the terminal tells of its mouse. */
    synchronized Set<String> mouse() {
        return display.mouse();
    }

    /** Returns what is not as it was before the program; empty when all is. */
    synchronized List<String> leftBehind() {
        List<String> left = new ArrayList<>();
        if (display.alternate()) {
            left.add("alternate screen");
        }
        if (!display.cursorShown()) {
            left.add("hidden cursor");
        }
        if (display.bracketsPaste()) {
            left.add("bracketed paste");
        }
        if (!display.mouse().isEmpty()) {
            left.add("mouse");
        }
        if (display.leads()) {
            left.add("open hyperlink");
        }
        if (!modes.get(0).equals(modes.get(modes.size() - 1))) {
            left.add("modes " + modes);
        }
        return left;
    }

    /** Returns the terminal's modes now. */
    String modes() throws IOException {
        int before;
        synchronized (this) {
            before = modes.size();
        }
        order("modes");
        await("the modes", () -> modes.size() > before);
        synchronized (this) {
            return modes.get(modes.size() - 1);
        }
    }

    /** Ends the program where it runs still, and waits for its end. */
    @Override
    public void close() throws IOException {
        python.getOutputStream().close();
        try {
            python.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void order(String line) throws IOException {
        python.getOutputStream().write((line + "\n").getBytes(UTF_8));
        python.getOutputStream().flush();
    }

    private interface Condition {
        boolean holds();
    }

    private synchronized String await(String name, Condition condition) {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (!condition.holds()) {
            long left = end - System.nanoTime();
            if (left <= 0 || over) {
                throw new AssertionError((over ? "it ended" : "time is up") + " before " + name + "; it exited with "
                        + exit + " and shows\n" + display.text()
                        + failure.map(cause -> "\n" + cause).orElse(""));
            }
            try {
                wait(left / 1_000_000 + 1);
            } catch (InterruptedException interrupted) {
                throw new AssertionError("interrupted before " + name, interrupted);
            }
        }
        return display.text();
    }

    private void listen() {
        try (BufferedReader lines = python.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException gone) {
            failure = Optional.of(new UncheckedIOException(gone));
        } finally {
            synchronized (this) {
                over = true;
                notifyAll();
            }
        }
    }

    private synchronized void hear(String line) {
        String rest = line.substring(line.indexOf(' ') + 1);
        if (line.startsWith("out ")) {
            sent.writeBytes(HexFormat.of().parseHex(rest));
            show();
        } else if (line.startsWith("modes ")) {
            modes.add(rest);
        } else if (line.startsWith("exit ")) {
            exit = Optional.of(Integer.parseInt(rest));
        }
        notifyAll();
    }

    /** Shows all but an unfinished sequence or character, of which the rest is under way. */
    private void show() {
        byte[] all = sent.toByteArray();
        int end = all.length;
        while (end > taken && !whole(all, end)) {
            end--;
        }
        String text = new String(all, taken, end - taken, UTF_8);
        taken = end;
        try {
            display.take(text);
        } catch (RuntimeException unknown) {
            failure = Optional.of(unknown);
        }
    }

    private boolean whole(byte[] bytes, int end) {
        int escape = end - 1;
        while (escape >= taken && bytes[escape] != 0x1B) {
            escape--;
        }
        if (escape >= taken) {
            String tail = new String(bytes, escape, end - escape, UTF_8);
            boolean text = tail.matches("(?s)\u001b[\\]P_].*") && !tail.contains("\u0007");
            if (text || tail.matches("\u001b(\\[[ -?]*|[()]?)")) {
                return false;
            }
        }
        int last = end - 1;
        while (last > taken && (bytes[last] & 0xC0) == 0x80) {
            last--;
        }
        int lead = bytes[last] & 0xFF;
        int length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        return end - last >= length;
    }

    /** Returns the interpreter itself: what is in PATH may be a slow stand-in. */
    private static Optional<String> python() {
        try {
            Process asked = new ProcessBuilder("python3", "-c", "import sys; print(sys.executable)").start();
            String path = new String(asked.getInputStream().readAllBytes(), UTF_8).strip();
            return asked.waitFor() == 0 ? Optional.of(path) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
