package chronoscope.app;

import chronoscope.config.Broken;
import chronoscope.config.Config;
import chronoscope.config.XdgFolders;
import chronoscope.ssh.Access;
import chronoscope.ssh.Addresses;
import chronoscope.ssh.AuthorizedKeys;
import chronoscope.ssh.HostKey;
import chronoscope.ssh.Limits;
import chronoscope.ssh.Metrics;
import chronoscope.ssh.MetricsPage;
import chronoscope.ssh.Server;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Serves a timeline through SSH. */
@Command(
        name = "serve",
        description = {
            "Lets people explore a timeline with any SSH client: the text UI in a terminal, commands and scripts without.",
            "Nobody can read or write anything else. Who may enter has to be said."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private static final int LARGEST_PORT = 65_535;
    private static final List<String> WHO_MAY_ENTER = List.of("authorized-keys", "anonymous");

    @Spec
    @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The timeline.")
    @Nullable String file;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "2222",
            description = "The port to listen at; 0 takes a free one (${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen at; 0.0.0.0 or :: is all of this computer's (${DEFAULT-VALUE}).")
    String bind = "";

    @Option(
            names = "--authorized-keys",
            paramLabel = "FILE",
            description = "Let in who has one of these keys, under any user name. The file is like OpenSSH's.")
    @Nullable Path keys;

    @Option(
            names = "--drop-removed",
            description =
                    "End the open sessions of a key that is taken off the list. Else they go on until their reader leaves.")
    boolean dropRemoved;

    @Option(names = "--anonymous", description = "Let everybody in.")
    boolean anonymous;

    @Option(
            names = "--host-key",
            paramLabel = "FILE",
            description = "The private key of this server. Else one is made, once, and kept.")
    @Nullable Path hostKey;

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            defaultValue = "auto",
            converter = Themes.Name.class,
            completionCandidates = Themes.Names.class,
            description = Themes.WORDS)
    String theme = "";

    @Option(
            names = "--grace",
            paramLabel = "TIME",
            defaultValue = "5s",
            converter = LimitOptions.Time.class,
            description = "How long sessions may go on when the server is told to stop (${DEFAULT-VALUE}).")
    Duration grace = Duration.ZERO;

    @Option(
            names = "--log",
            paramLabel = "plain|json",
            defaultValue = "plain",
            description = "How standard error tells what happens, one line an event.")
    LogForm log = LogForm.PLAIN;

    @Option(
            names = "--metrics",
            paramLabel = "[ADDRESS:]PORT",
            converter = MetricsAddress.class,
            description = "Serve figures for Prometheus, at /metrics; without an address at 127.0.0.1.")
    @Nullable InetSocketAddress metricsAddress;

    @Mixin
    LimitOptions limits = new LimitOptions();

    @Mixin
    ConfigOption settings = new ConfigOption();

    /** Takes a port of this computer's own network, or an address and a port, such as [::1]:9222. */
    static final class MetricsAddress implements ITypeConverter<InetSocketAddress> {
        private static final Pattern FORM = Pattern.compile("(?:\\[([^\\[\\]]+)\\]:|([^:\\[\\]]+):)?([0-9]{1,5})");

        @Override
        public InetSocketAddress convert(String word) {
            Matcher parts = FORM.matcher(word);
            if (!parts.matches() || Integer.parseInt(parts.group(3)) > LARGEST_PORT) {
                throw new TypeConversionException("'" + word + "' is no port from 0 to " + LARGEST_PORT
                        + " and no address with one, such as 127.0.0.1:9222 or [::1]:9222");
            }
            String host = Stream.of(parts.group(1), parts.group(2))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("127.0.0.1");
            InetSocketAddress address = new InetSocketAddress(host, Integer.parseInt(parts.group(3)));
            if (address.isUnresolved()) {
                throw new TypeConversionException("'" + host + "' is no address of this computer");
            }
            return address;
        }
    }

    /** How a log is written, as the command line says it. */
    enum LogForm {
        PLAIN(ServerLog.Form.PLAIN),
        JSON(ServerLog.Form.JSON);

        private final ServerLog.Form form;

        LogForm(ServerLog.Form form) {
            this.form = form;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            Config config = settings.read();
            if (spec != null) {
                adopt(config.serve(), spec.commandLine());
            }
            return logged(told -> serve(config, told));
        } catch (Broken broken) {
            return logged(told -> {
                broken.problems().forEach(problem -> told.problem(problem.text()));
                return ExitCode.UNUSABLE;
            });
        }
    }

    /** What is told of in a log, and has an exit code. */
    private interface Logged {
        int run(ServerLog told) throws IOException, InterruptedException;
    }

    /** Does it, and tells of its failure and its end in the log, which nothing else on standard error disturbs. */
    private int logged(Logged task) throws InterruptedException {
        ServerLog told = new ServerLog(Output.errBytes(), Output.charset(), log.form, Instant::now);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            haltWithoutMemory(fault, told);
            told.tell("fault", new ServerLog.Fields().with("reason", thread.getName() + ": " + fault));
        });
        int exit = ExitCode.UNUSABLE;
        try {
            exit = task.run(told);
        } catch (ParameterException mistake) {
            told.error(Chronoscope.usage(mistake));
        } catch (IOException | RuntimeException | Error failure) {
            haltWithoutMemory(failure, told);
            reasons(failure).forEach(told::error);
        } finally {
            told.end(exit);
        }
        return exit;
    }

    private static Stream<String> reasons(Throwable failure) {
        boolean inWords = failure instanceof IOException && !(failure instanceof FileSystemException);
        return inWords ? String.valueOf(failure.getMessage()).lines() : Stream.of(Failures.reason(failure));
    }

    private int serve(Config config, ServerLog told) throws IOException, InterruptedException {
        InetSocketAddress address = address();
        Access access = access();
        TimelineFile timeline = TimelineFile.of(Optional.ofNullable(file)).with(config);
        Optional<WatchedTimeline> opened = WatchedTimeline.open(timeline, told);
        if (opened.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        StopSignals signals = StopSignals.taken();
        Metrics metrics = new Metrics();
        try (access;
                WatchedTimeline shown = opened.get();
                MetricsPage page =
                        metricsAddress == null ? MetricsPage.NONE : MetricsPage.open(metrics, metricsAddress)) {
            HostKey identity = hostKey != null ? HostKey.of(hostKey) : HostKey.madeOnce(keptHostKey());
            Limits bounds = limits.limits(Limits.memoryOfHeap());
            Server server = Server.start(
                    new Settings(address, identity, access, dropRemoved, bounds, theme),
                    shown,
                    told,
                    metrics,
                    fault -> haltWithoutMemory(fault, told));
            announce(server, identity, access, timeline, told);
            Optional<String> unheard = Output.untoldProblem();
            if (unheard.isPresent()) {
                // Whoever started it waits for this line, and would wait for good.
                told.error(unheard.get());
                server.stop(Duration.ZERO);
                return ExitCode.UNUSABLE;
            }
            page.address()
                    .ifPresent(at -> told.tell(
                            "metrics",
                            new ServerLog.Fields()
                                    .with("address", Addresses.text(at.getAddress()))
                                    .with("port", at.getPort())));
            String signal = signals.await();
            for (; signal.equals("HUP"); signal = signals.await()) {
                told.tell("look", new ServerLog.Fields().with("signal", signal));
                shown.look();
                access.look();
            }
            told.tell("stop", new ServerLog.Fields().with("signal", signal));
            endAtTheNext(signals, told);
            server.stop(grace);
            return ExitCode.DONE;
        }
    }

    /** Has a second signal end the process at once, whoever is still there. */
    private static void endAtTheNext(StopSignals signals, ServerLog told) {
        Thread waiting = new Thread(
                () -> {
                    try {
                        String signal = signals.await();
                        while (signal.equals("HUP")) {
                            signal = signals.await();
                        }
                        int exit = ExitCode.SIGNAL + StopSignals.number(signal);
                        told.end(exit);
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
    private static void haltWithoutMemory(Throwable fault, ServerLog told) {
        if (fault instanceof OutOfMemoryError) {
            try {
                told.error(Failures.reason(fault));
                told.end(ExitCode.OUT_OF_MEMORY);
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

    /** Reads the command line once more, with what the user's file sets where it says nothing. */
    private static void adopt(Map<String, String> set, CommandLine line) {
        List<String> words = line.getParent().getParseResult().originalArgs();
        Map<String, String> defaults = new HashMap<>(set);
        if (WHO_MAY_ENTER.stream().anyMatch(name -> line.getParseResult().hasMatchedOption("--" + name))) {
            WHO_MAY_ENTER.forEach(defaults::remove);
        }
        line.setDefaultValueProvider(option -> defaults.get(
                option instanceof OptionSpec named ? named.longestName().substring(2) : ""));
        line.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
    }

    private InetSocketAddress address() {
        if (port < 0 || port > LARGEST_PORT) {
            throw wrong("--port is from 0 to " + LARGEST_PORT + ", not " + port);
        }
        InetSocketAddress address = new InetSocketAddress(bind, port);
        if (address.isUnresolved()) {
            throw wrong("--bind: '" + bind + "' is no address of this computer");
        }
        return address;
    }

    private Access access() throws IOException {
        if (keys != null && anonymous) {
            throw wrong("--authorized-keys and --anonymous exclude each other");
        }
        if (keys == null && !anonymous) {
            throw wrong("say who may enter: --authorized-keys FILE, such as ~/.ssh/authorized_keys, or --anonymous");
        }
        return keys != null ? AuthorizedKeys.of(keys) : new Access.Anyone();
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }

    private static void announce(
            Server server, HostKey identity, Access access, TimelineFile timeline, ServerLog told) {
        String address = Addresses.text(server.address());
        told.begin(new ServerLog.Fields()
                .with("timeline", timeline.name())
                .with("address", address)
                .with("host_key", identity.words())
                .with("access", access.words()));
        PrintWriter out = Output.out(StandardCharsets.UTF_8);
        out.println("chronoscope: serving " + timeline.name() + " at " + address + ", host key " + identity.words()
                + ", open to " + access.words());
        out.flush();
    }
}
