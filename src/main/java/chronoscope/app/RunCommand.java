package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.config.SettingsException;
import chronoscope.explore.ScriptVariables;
import chronoscope.script.Script;
import chronoscope.script.ScriptProblem;
import chronoscope.script.ScriptRunner.AfterFailure;
import chronoscope.script.ScriptSource;
import chronoscope.script.Transcript;
import chronoscope.shell.JUnitReport;
import chronoscope.text.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the commands of a script. */
final class RunCommand {
    private static final Option DRY = Option.flag("--dry-run", "Run nothing; only list what is wrong with the script.");
    private static final Option JUNIT =
            Option.of("--junit", "REPORT", "Write a JUnit report of what the script expects, and whether it is so.");

    static final Subcommand COMMAND = new Subcommand(
            "run",
            List.of(
                    "Runs commands, one on each line, from a file or from standard input.",
                    "A file is read whole before its first line runs, unless --keep-going is given."),
            List.of(DRY, JUNIT, Options.FORMAT, Options.KEEP_GOING, Options.FORCE, Options.CONFIG),
            List.of(Option.word("SCRIPT", 1, 1, "A file of commands; - reads standard input."), Options.FILE),
            RunCommand::run);

    private RunCommand() {}

    private static int run(CommandLine given) throws IOException, SettingsException {
        String script = given.words().get(0);
        if (given.words().equals(List.of("-", "-"))) {
            throw new Misuse("standard input can't be both the script and the timeline");
        }
        if (UsualWords.isTimeline(script)) {
            throw new Misuse(UsualWords.noScript("run", script));
        }
        Printing printing = Printing.of(given);
        ScriptSource source;
        try {
            source = Scripts.named(script);
            if (!isPipe(script)) {
                source.open().close();
            }
        } catch (IOException failure) {
            return Scripts.unreadable(script, failure);
        }
        Config config = Options.config(given);
        LocalEffects ports = new LocalEffects(TimelineFile.of(given.word(1)).with(config), config);
        ports.writing(Options.existing(given));
        boolean whole = !isPipe(script) && printing.afterFailure() == AfterFailure.STOP;
        Transcript transcript = ScriptExecution.transcript(source, printing);
        Optional<String> report = given.text(JUNIT);
        if (report.isEmpty()) {
            return run(source, ports, printing, transcript, given.has(DRY), whole);
        }
        JUnitReport cases = new JUnitReport(source.label(), transcript);
        int code = run(source, ports, printing, cases, given.has(DRY), whole);
        if (code == ExitCode.UNUSABLE) {
            cases.unusable(ports.file().name());
        }
        return written(cases, report.get(), source, ports) ? code : ExitCode.UNUSABLE;
    }

    private static int run(
            ScriptSource source,
            LocalEffects ports,
            Printing printing,
            Transcript transcript,
            boolean dry,
            boolean whole)
            throws IOException {
        if (dry || whole) {
            long[] problems = {0};
            long commands = Script.check(
                    source, ScriptVariables.NONE, ports.preferences(), mistake -> tell(transcript, mistake, problems));
            if (problems[0] > 0 || dry) {
                return checked(source, commands, problems[0]);
            }
        }
        return ScriptExecution.commands(source, ports, printing, transcript);
    }

    /** A pipe can be read once only, and may never end. */
    private static boolean isPipe(String script) {
        try {
            Path path = Path.of(script);
            return script.equals("-") || (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path));
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    private static void tell(Transcript transcript, ScriptProblem mistake, long[] count) {
        count[0]++;
        transcript.misread(mistake.place(), mistake.problem());
    }

    private static int checked(ScriptSource source, long commands, long problems) {
        if (problems == 0) {
            StandardStreams.err()
                    .println(
                            source.label() + ": " + Counted.of(commands, "command") + ", no problems; nothing was run");
        }
        return problems == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static boolean written(JUnitReport cases, String name, ScriptSource source, LocalEffects ports) {
        List<FileInUse> inUse = Stream.concat(
                        ports.inUse().stream(), source.path().stream().map(FileInUse::script))
                .toList();
        return WrittenFile.replace(name, inUse, writer -> writer.append(cases.xml()), name + ": " + cases.summary());
    }
}
