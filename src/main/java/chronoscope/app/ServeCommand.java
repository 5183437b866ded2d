package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.config.ServeOption;
import chronoscope.config.SettingsException;
import chronoscope.config.XdgFolders;
import chronoscope.script.FileNames;
import chronoscope.ssh.Access;
import chronoscope.ssh.Addresses;
import chronoscope.ssh.AuthorizedKeys;
import chronoscope.ssh.HostKey;
import chronoscope.ssh.Metrics;
import chronoscope.ssh.MetricsPage;
import chronoscope.ssh.Server;
import chronoscope.ssh.ServerLimits;
import chronoscope.ssh.ServerLog;
import chronoscope.ssh.Settings;
import chronoscope.terminal.StopSignals;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Serves a timeline through SSH. */
final class ServeCommand {
    private static final Set<ServeOption> WHO_MAY_ENTER = Set.of(ServeOption.AUTHORIZED_KEYS, ServeOption.ANONYMOUS);

    static final Subcommand COMMAND = new Subcommand(
            "serve",
            List.of(
                    "Lets people explore a timeline with any SSH client: the text UI in a terminal, commands and scripts without.",
                    "Nobody can read or write anything else. You have to say who may enter."),
            Stream.concat(Stream.of(ServeOption.values()).map(ServeCommand::option), Stream.of(Options.CONFIG))
                    .toList(),
            List.of(Options.FILE),
            given -> new ServeCommand(given).run());

    private final CommandLine given;
    private final Map<ServeOption, String> values = new EnumMap<>(ServeOption.class);

    private ServeCommand(CommandLine given) {
        this.given = given;
        for (ServeOption option : ServeOption.values()) {
            given.text(option(option)).ifPresent(text -> values.put(option, text));
        }
    }

    /** Refuses a value of the command line that can't be: the log tells of it, in the form that was asked for. */
    private void check() {
        for (Map.Entry<ServeOption, String> value : values.entrySet()) {
            ServeOption option = value.getKey();
            option.problem(value.getValue()).ifPresent(problem -> {
                throw new Misuse("--" + option.label() + ": " + problem);
            });
        }
    }

    private static Option option(ServeOption option) {
        return Option.of("--" + option.label(), option.form().label(), option.about())
                .among(option.form().choices());
    }

    private int run() throws IOException, InterruptedException {
        try {
            Config config = Options.config(given);
            adopt(config.serve());
            return logged(log -> {
                check();
                return serve(config, log);
            });
        } catch (SettingsException broken) {
            return logged(log -> {
                broken.problems().forEach(problem -> log.problem(problem.text()));
                return ExitCode.UNUSABLE;
            });
        }
    }

    /** Takes what the user's file sets where the command line says nothing. */
    private void adopt(Map<String, String> set) {
        boolean said = WHO_MAY_ENTER.stream().anyMatch(values::containsKey);
        Stream.of(ServeOption.values())
                .filter(option -> set.containsKey(option.label()))
                .filter(option -> !said || !WHO_MAY_ENTER.contains(option))
                .forEach(option -> values.putIfAbsent(option, set.getOrDefault(option.label(), "")));
    }

    private String text(ServeOption option) {
        return values.getOrDefault(option, option.usual());
    }

    private boolean has(ServeOption option) {
        return text(option).equals("true");
    }

    private int number(ServeOption option) {
        return Integer.parseInt(text(option));
    }

    private Optional<Path> file(ServeOption option) throws IOException {
        return text(option).isEmpty() ? Optional.empty() : Optional.of(FileNames.path(text(option)));
    }

    /** Returns a length of time, such as 90s, 15m or 8h; a number alone is seconds. */
    private Duration time(ServeOption option) {
        String text = text(option);
        long count = Long.parseLong(text.replaceFirst("[smh]$", ""));
        return text.endsWith("m")
                ? Duration.ofMinutes(count)
                : text.endsWith("h") ? Duration.ofHours(count) : Duration.ofSeconds(count);
    }

    private ServerLimits limits() {
        return new ServerLimits(
                number(ServeOption.MAX_SESSIONS),
                number(ServeOption.MAX_PER_ADDRESS),
                number(ServeOption.MAX_LOGINS),
                number(ServeOption.MAX_LOGINS_PER_ADDRESS),
                number(ServeOption.MAX_RATE),
                number(ServeOption.MAX_BURST),
                time(ServeOption.AUTH_TIME),
                number(ServeOption.AUTH_TRIES),
                time(ServeOption.IDLE_TIME),
                time(ServeOption.SESSION_TIME),
                number(ServeOption.MAX_CHANNELS),
                number(ServeOption.MAX_COMMAND),
                number(ServeOption.MAX_INPUT),
                number(ServeOption.OUTPUT_BUFFER),
                text(ServeOption.MAX_MEMORY).isEmpty()
                        ? ServerLimits.memoryOfHeap()
                        : (long) number(ServeOption.MAX_MEMORY) << 20);
    }

    /** What is told of in a log, and has an exit code. */
    private interface Logged {
        int run(ServerLog log) throws IOException, InterruptedException;
    }

    /** Does it, and tells of its failure and its end in the log, which nothing else on standard error disturbs. */
    private int logged(Logged task) throws InterruptedException {
        ServerLog.Form form = text(ServeOption.LOG).equals("json") ? ServerLog.Form.JSON : ServerLog.Form.PLAIN;
        ServerLog log = new ServerLog(StandardStreams.errBytes(), StandardStreams.charset(), form, Instant::now);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            haltWithoutMemory(fault, log);
            log.tell("fault", new ServerLog.Fields().with("reason", thread.getName() + ": " + fault));
        });
        int exit = ExitCode.UNUSABLE;
        try {
            exit = task.run(log);
        } catch (Misuse mistake) {
            log.error(Chronoscope.usage(mistake, COMMAND));
        } catch (IOException | RuntimeException | Error failure) {
            haltWithoutMemory(failure, log);
            reasons(failure).forEach(log::error);
        } finally {
            log.end(exit);
        }
        return exit;
    }

    private static Stream<String> reasons(Throwable failure) {
        boolean inWords = failure instanceof IOException && !(failure instanceof FileSystemException);
        return inWords ? String.valueOf(failure.getMessage()).lines() : Stream.of(Failures.reason(failure));
    }

    private int serve(Config config, ServerLog log) throws IOException, InterruptedException {
        InetSocketAddress address = address(ServeOption.BIND, text(ServeOption.BIND), number(ServeOption.PORT));
        Optional<InetSocketAddress> measured = Optional.of(text(ServeOption.METRICS))
                .filter(text -> !text.isEmpty())
                .map(ServeCommand::metrics);
        Access access = access();
        TimelineFile timeline = TimelineFile.of(given.word(0)).with(config);
        Optional<WatchedTimeline> opened = WatchedTimeline.open(
                timeline, has(ServeOption.COPIES) ? WatchedTimeline.Copies.READ : WatchedTimeline.Copies.KEPT, log);
        if (opened.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        StopSignals signals = StopSignals.taken();
        Metrics metrics = new Metrics();
        try (access;
                WatchedTimeline shown = opened.get();
                MetricsPage page =
                        measured.isPresent() ? MetricsPage.open(metrics, measured.get()) : MetricsPage.NONE) {
            Optional<Path> named = file(ServeOption.HOST_KEY);
            HostKey identity = named.isPresent() ? HostKey.of(named.get()) : HostKey.madeOnce(keptHostKey());
            Server server = Server.start(
                    new Settings(
                            address,
                            identity,
                            access,
                            has(ServeOption.DROP_REMOVED),
                            limits(),
                            text(ServeOption.THEME),
                            time(ServeOption.WARM_UP)),
                    shown,
                    log,
                    metrics,
                    fault -> haltWithoutMemory(fault, log));
            announce(server, identity, access, timeline, log);
            Optional<String> unheard = StandardStreams.untoldProblem();
            if (unheard.isPresent()) {
                // Whoever started it waits for this line, and would wait for good.
                log.error(unheard.get());
                server.stop(Duration.ZERO);
                return ExitCode.UNUSABLE;
            }
            page.address()
                    .ifPresent(at -> log.tell(
                            "metrics",
                            new ServerLog.Fields()
                                    .with("address", Addresses.text(at.getAddress()))
                                    .with("port", at.getPort())));
            String signal = signals.await();
            for (; signal.equals("HUP"); signal = signals.await()) {
                log.tell("look", new ServerLog.Fields().with("signal", signal));
                shown.look();
                access.look();
            }
            log.tell("stop", new ServerLog.Fields().with("signal", signal));
            endAtTheNext(signals, log);
            server.stop(time(ServeOption.GRACE));
            return ExitCode.DONE;
        }
    }

    /** Has a second signal end the process at once, whoever is still there. */
    private static void endAtTheNext(StopSignals signals, ServerLog log) {
        Thread waiting = new Thread(
                () -> {
                    try {
                        String signal = signals.await();
                        while (signal.equals("HUP")) {
                            signal = signals.await();
                        }
                        int exit = ExitCode.SIGNAL + StopSignals.number(signal);
                        log.end(exit);
                        Main.halt(exit);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                },
                "second signal");
        waiting.setDaemon(true);
        waiting.start();
    }

    /** Ends the process at once if this is why: nothing can be relied on any more, and whoever started it starts it again. */
    private static void haltWithoutMemory(Throwable fault, ServerLog log) {
        if (fault instanceof OutOfMemoryError) {
            try {
                log.error(Failures.reason(fault));
                log.end(ExitCode.OUT_OF_MEMORY);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } finally {
                Main.halt(ExitCode.OUT_OF_MEMORY);
            }
        }
    }

    private static Path keptHostKey() throws IOException {
        return XdgFolders.state(System.getenv())
                .map(folder -> folder.resolve("host_key"))
                .orElseThrow(() -> new IOException("there is no place for a host key: "
                        + XdgFolders.reason(System.getenv()) + "; --host-key FILE names one"));
    }

    private static InetSocketAddress address(ServeOption option, String host, int port) {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new Misuse("--" + option.label() + ": '" + host + "' is not an address of this computer");
        }
        return address;
    }

    /** Takes a port of this computer's own network, or an address and a port, such as [::1]:9222. */
    static InetSocketAddress metrics(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "127.0.0.1" : text.substring(0, colon).replaceAll("[\\[\\]]", "");
        return address(ServeOption.METRICS, host, Integer.parseInt(text.substring(colon + 1)));
    }

    private Access access() throws IOException {
        Optional<Path> keys = file(ServeOption.AUTHORIZED_KEYS);
        if (keys.isPresent() && has(ServeOption.ANONYMOUS)) {
            throw new Misuse("--authorized-keys and --anonymous exclude each other");
        }
        if (keys.isEmpty() && !has(ServeOption.ANONYMOUS)) {
            throw new Misuse(
                    "say who may enter: --authorized-keys FILE, such as ~/.ssh/authorized_keys, or --anonymous");
        }
        return keys.isPresent() ? AuthorizedKeys.of(keys.get()) : new Access.Anyone();
    }

    private static void announce(Server server, HostKey identity, Access access, TimelineFile timeline, ServerLog log) {
        String address = Addresses.text(server.address());
        log.begin(new ServerLog.Fields()
                .with("timeline", timeline.name())
                .with("address", address)
                .with("host_key", identity.words())
                .with("access", access.words()));
        PrintWriter out = StandardStreams.out(StandardCharsets.UTF_8);
        out.println("chronoscope: serving " + timeline.name() + " at " + address + ", host key " + identity.words()
                + ", open to " + access.words());
        out.flush();
    }
}
