package chronoscope.app;

import chronoscope.config.Broken;
import chronoscope.config.Config;
import chronoscope.script.Mistake;
import chronoscope.script.Script;
import chronoscope.script.ScriptSource;
import chronoscope.script.Transcript;
import chronoscope.shell.JUnitReport;
import chronoscope.text.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the commands of a script. */
@Command(
        name = "run",
        description = {
            "Runs commands, a line each, from a file or from standard input.",
            "A file is read whole before its first line runs, unless --keep-going is given."
        },
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCRIPT", description = "A file of commands; - reads standard input.")
    String script = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "The timeline.")
    @Nullable String file;

    @Option(names = "--dry-run", description = "Run nothing; only tell all that is wrong with the script.")
    boolean dry;

    @Option(
            names = "--junit",
            paramLabel = "REPORT",
            description = "Write what the script expects, and whether it is so, into a JUnit report.")
    @Nullable String report;

    @Mixin
    Printing printing = new Printing();

    @Mixin
    ForceOption force = new ForceOption();

    @Mixin
    ConfigOption settings = new ConfigOption();

    @Override
    public Integer call() throws IOException, Broken {
        if (script.equals("-") && "-".equals(file) && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "standard input can't be both the script and the timeline");
        }
        if (UsualWords.isTimeline(script) && spec != null) {
            throw new ParameterException(spec.commandLine(), UsualWords.noScript(spec.name(), script));
        }
        ScriptSource source;
        try {
            source = Scripts.named(script);
            if (!isPipe()) {
                source.open().close();
            }
        } catch (IOException failure) {
            return Scripts.unreadable(script, failure);
        }
        Config config = settings.read();
        LocalPorts ports =
                new LocalPorts(TimelineFile.of(Optional.ofNullable(file)).with(config), config);
        ports.writing(force.existing());
        Transcript transcript = Running.transcript(source, printing);
        if (report == null) {
            return run(source, ports, transcript);
        }
        JUnitReport cases = new JUnitReport(source.label(), transcript);
        int code = run(source, ports, cases);
        if (code == ExitCode.UNUSABLE) {
            cases.unusable(ports.file().name());
        }
        return written(cases, report, source, ports) ? code : ExitCode.UNUSABLE;
    }

    private int run(ScriptSource source, LocalPorts ports, Transcript transcript) throws IOException {
        if (dry || !(isPipe() || printing.keepGoing)) {
            long[] mistakes = {0};
            long commands =
                    Script.check(source, Map.of(), ports.preferences(), mistake -> tell(transcript, mistake, mistakes));
            if (mistakes[0] > 0 || dry) {
                return checked(source, commands, mistakes[0]);
            }
        }
        return Running.commands(source, ports, printing, transcript);
    }

    /** A pipe can be read once only, and may never end. */
    private boolean isPipe() {
        try {
            Path path = Path.of(script);
            return script.equals("-") || (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path));
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    private static void tell(Transcript transcript, Mistake mistake, long[] count) {
        count[0]++;
        transcript.misread(mistake.place(), mistake.problem());
    }

    private int checked(ScriptSource source, long commands, long mistakes) {
        if (mistakes == 0) {
            Output.err()
                    .println(
                            source.label() + ": " + Counted.of(commands, "command") + ", no mistakes; nothing was run");
        }
        return mistakes == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static boolean written(JUnitReport cases, String name, ScriptSource source, LocalPorts ports) {
        List<InUse> inUse = Stream.concat(
                        ports.inUse().stream(), source.path().stream().map(InUse::script))
                .toList();
        return WrittenFile.replace(name, inUse, writer -> writer.append(cases.xml()), name + ": " + cases.summary());
    }
}
