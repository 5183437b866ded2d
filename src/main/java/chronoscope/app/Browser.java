package chronoscope.app;

import chronoscope.terminal.LocaleCharset;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The reader's web browser: what the variable BROWSER names, or else what the desktop has.
 *
 * @param commands in words, in the order in which they are tried
 * @param named whether the reader has named them
 */
record Browser(List<List<String>> commands, boolean named) {
    /** A program that can't open the address ends soon; one that shows it may go on as long as it is used. */
    private static final long FAILS_WITHIN_MILLIS = 2000;

    /** They would draw over the text UI, or into nothing. */
    private static final Set<String> IN_A_TERMINAL =
            Set.of("w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl", "cha", "www-browser");

    Browser {
        commands = commands.stream().map(List::copyOf).toList();
    }

    /**
     * What came of it.
     *
     * @param fault why the last command failed; empty where none was tried
     */
    record Outcome(boolean opened, String fault) {
        private static final Outcome OPENED = new Outcome(true, "");

        private static Outcome failed(String fault) {
            return new Outcome(false, fault);
        }
    }

    static Browser local() {
        return of(System.getenv(), System.getProperty("os.name", "").startsWith("Mac"));
    }

    /**
     * Finds the browser of an environment: BROWSER has commands with colons between them.
     *
     * @param mac whether the system is macOS
     */
    static Browser of(Map<String, String> environment, boolean mac) {
        String written = environment.getOrDefault("BROWSER", "");
        if (!written.isBlank()) {
            return new Browser(
                    Stream.of(written.split(":", -1))
                            .map(ShellWords::of)
                            .filter(words -> !words.isEmpty())
                            .toList(),
                    true);
        }
        boolean windows = isSet(environment, "WSL_DISTRO_NAME");
        boolean desktop = windows || isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
        List<List<String>> commands = new ArrayList<>();
        if (windows) {
            commands.add(List.of("wslview"));
        }
        if (mac || desktop) {
            commands.add(List.of(mac ? "open" : "xdg-open"));
        }
        return new Browser(commands, false);
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    /** Opens an http address with the first command that can. */
    Outcome open(String url) {
        Outcome outcome = Outcome.failed("");
        boolean web = url.startsWith("http://") || url.startsWith("https://");
        for (int at = 0; web && at < commands.size() && !outcome.opened(); at++) {
            outcome = run(commands.get(at), url);
        }
        return outcome;
    }

    /** Returns the command with the address for each %s, or else behind it; %% is a percent sign, and %c a colon. */
    static List<String> opening(List<String> command, String url) {
        boolean placed = command.stream().anyMatch(word -> word.contains("%s"));
        return Stream.concat(
                        command.stream().filter(word -> !word.equals("&")), placed ? Stream.empty() : Stream.of("%s"))
                .map(word -> filled(word, url))
                .toList();
    }

    private static String filled(String word, String url) {
        StringBuilder filled = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            String code = word.substring(at, Math.min(at + 2, word.length()));
            boolean stands = code.equals("%s") || code.equals("%%") || code.equals("%c");
            filled.append(
                    !stands ? word.substring(at, at + 1) : code.equals("%s") ? url : code.equals("%c") ? ":" : "%");
            at += stands ? 1 : 0;
        }
        return filled.toString();
    }

    private Outcome run(List<String> command, String url) {
        String program = command.get(0);
        if (IN_A_TERMINAL.contains(program.substring(program.lastIndexOf('/') + 1))) {
            return Outcome.failed("the browser '" + program + "' needs a terminal of its own");
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(opening(command, url))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            LocaleCharset.restore(builder.environment());
            Process process = builder.start();
            boolean failed = process.waitFor(FAILS_WITHIN_MILLIS, TimeUnit.MILLISECONDS) && process.exitValue() != 0;
            return failed ? Outcome.failed("'" + program + "' ended with code " + process.exitValue()) : Outcome.OPENED;
        } catch (IOException absent) {
            return Outcome.failed(named ? "the browser '" + program + "' can't be started" : "");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Outcome.failed("interrupted");
        }
    }
}
