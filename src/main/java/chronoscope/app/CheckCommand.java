package chronoscope.app;

import chronoscope.check.Checked;
import chronoscope.check.Explanation;
import chronoscope.check.ReportFormat;
import chronoscope.check.RuleList;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Progress;
import chronoscope.yaml.Rule;
import chronoscope.yaml.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the problems of timelines. */
final class CheckCommand {
    private static final Option STRICT = Option.flag("--strict", "Treat warnings as errors.");
    private static final Option FORMAT = Option.of(
                    "--format",
                    "text|json|github|sarif",
                    "Print text, JSON (one object a line), workflow commands of GitHub, or SARIF 2.1.0.")
            .among(Stream.of(ReportFormat.values()).map(ReportFormat::label).toList());
    private static final Option RULES = Option.flag("--rules", "List all rules and exit.");
    private static final Option EXPLAIN = Option.of("--explain", "RULE", "Explain a rule, with an example, and exit.");

    static final Subcommand COMMAND = new Subcommand(
            "check",
            List.of(
                    "Lists the problems of timelines as file:line:column: error|warning: message [rule].",
                    "Exit codes: 0 no errors; 1 errors (with --strict, warnings too);",
                    "2 a file is missing, or is not YAML text at all."),
            List.of(STRICT, FORMAT, RULES, EXPLAIN),
            List.of(Option.word("FILE", 0, Integer.MAX_VALUE, "The timelines; - reads standard input.")),
            CheckCommand::run);

    private CheckCommand() {}

    private static int run(CommandLine given) throws IOException {
        ReportFormat format = ReportFormat.named(given.choice(FORMAT));
        Optional<String> explained = given.text(EXPLAIN);
        if (explained.isPresent() || given.has(RULES)) {
            List<String> rules = format == ReportFormat.JSON ? RuleList.json() : RuleList.lines();
            print(explained.map(CheckCommand::explanation).orElse(rules), format);
            return ExitCode.DONE;
        }
        List<Checked> checked = new ArrayList<>();
        for (TimelineFile file : files(given)) {
            file.notice().ifPresent(notice -> StandardStreams.err().println("chronoscope: " + notice));
            checked.add(check(file));
        }
        print(format.lines(checked, Chronoscope.number()), format);
        return checked.stream()
                .mapToInt(each -> exitCode(each, given.has(STRICT)))
                .max()
                .orElse(ExitCode.DONE);
    }

    private static List<TimelineFile> files(CommandLine given) throws IOException {
        List<TimelineFile> files = new ArrayList<>();
        for (String name : given.words()) {
            files.add(TimelineFile.of(Optional.of(name)));
        }
        return files.isEmpty() ? List.of(TimelineFile.of(Optional.empty())) : files;
    }

    private static List<String> explanation(String name) {
        Rule rule = Rule.named(name).orElseThrow(() -> CommandLine.none(EXPLAIN, name, Rule.labels()));
        return Explanation.of(rule).lines();
    }

    private static void print(List<String> lines, ReportFormat format) {
        boolean data = format == ReportFormat.JSON || format == ReportFormat.SARIF;
        PrintWriter out = StandardStreams.out(data ? StandardCharsets.UTF_8 : StandardStreams.charset());
        lines.forEach(out::println);
        out.flush();
    }

    /** Checks a timeline, wherever it comes from. */
    static Checked check(TimelineFile file) {
        String path = file.path().map(String::valueOf).orElseGet(file::name);
        try (InputStream in = file.open()) {
            return Checked.of(path, in.readAllBytes());
        } catch (IOException failure) {
            LoadResult reading = file.read(Progress.UNHEARD);
            return Checked.unreadable(path, reading);
        }
    }

    private static int exitCode(Checked checked, boolean strict) {
        if (!checked.reading().readable()) {
            return ExitCode.UNUSABLE;
        }
        boolean bad = checked.count(Severity.ERROR) > 0 || (strict && checked.count(Severity.WARNING) > 0);
        return bad ? ExitCode.FAILED : ExitCode.DONE;
    }
}
