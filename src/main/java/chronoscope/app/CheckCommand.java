package chronoscope.app;

import chronoscope.check.Explanation;
import chronoscope.check.ReportFormat;
import chronoscope.check.RuleList;
import chronoscope.text.Labelled;
import chronoscope.text.Nearest;
import chronoscope.yaml.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the problems of timelines. */
final class CheckCommand {
    private static final Option STRICT = Option.flag("--strict", "Treat warnings as errors.");
    private static final Option FORMAT = Option.of(
                    "--format",
                    "text|json|github|sarif",
                    "Print text, JSON (one object a line), workflow commands of GitHub, or SARIF 2.1.0.")
            .among(Labelled.labels(ReportFormat.values()));
    private static final Option RULES = Option.flag("--rules", "List all rules and exit.");
    private static final Option EXPLAIN = Option.of("--explain", "RULE", "Explain a rule, with an example, and exit.");

    private static final Option BASELINE =
            Option.of("--baseline", "FILE", "Leave out the problems that this file lists; --write makes it.");
    private static final Option FIX =
            Option.flag("--fix", "Show how to repair what needs no judgement, as a diff; --write does it.");
    private static final Option WRITE = Option.flag("--write", "With --fix or --baseline: write the file.");
    private static final Option WATCH = Option.flag("--watch", "Check again whenever a file changes.");

    private static final Option LINKS =
            Option.flag("--links", "Ask the addresses of sources whether they answer; this uses the network.");

    static final Subcommand COMMAND = new Subcommand(
            "check",
            List.of(
                    "Lists the problems of timelines as file:line:column: error|warning: message [rule].",
                    "Exit codes: 0 no errors; 1 errors (with --strict, warnings too);",
                    "2 a file is missing, or is not YAML text at all."),
            List.of(STRICT, FORMAT, FIX, BASELINE, WRITE, WATCH, LINKS, RULES, EXPLAIN),
            List.of(Option.word("FILE", 0, Integer.MAX_VALUE, "The timelines; - reads standard input.")),
            CheckCommand::run);

    private CheckCommand() {}

    private static int run(CommandLine given) throws Exception {
        ReportFormat format =
                Labelled.of(given.choice(FORMAT), ReportFormat.values()).orElseThrow();
        Optional<String> explained = given.text(EXPLAIN);
        if (explained.isPresent() || given.has(RULES)) {
            List<String> rules = format == ReportFormat.JSON ? RuleList.json() : RuleList.lines();
            CheckRun.print(explained.map(CheckCommand::explanation).orElse(rules), format);
            return ExitCode.DONE;
        }
        boolean writes = given.has(WRITE);
        boolean fixes = given.has(FIX);
        if (writes && fixes == given.text(BASELINE).isPresent()) {
            throw new Misuse("--write stands with --fix or with --baseline");
        }
        if (given.has(WATCH) && (writes || fixes || given.has(LINKS) || format == ReportFormat.SARIF)) {
            throw new Misuse("--watch reports again and again: not with --write, --fix, --links or --format sarif");
        }
        CheckRun run = new CheckRun(files(given), format, given.has(STRICT), given.has(LINKS), given.text(BASELINE));
        if (fixes) {
            return run.fix(writes);
        }
        if (writes) {
            return run.writeBaseline();
        }
        return given.has(WATCH) ? run.watch() : run.report();
    }

    private static List<TimelineFile> files(CommandLine given) throws IOException {
        List<TimelineFile> files = new ArrayList<>();
        for (String name : given.words()) {
            files.add(TimelineFile.of(Optional.of(name)));
        }
        return files.isEmpty() ? List.of(TimelineFile.of(Optional.empty())) : files;
    }

    private static List<String> explanation(String name) {
        Rule rule = Labelled.of(name, Rule.values())
                .orElseThrow(() -> new Misuse("--explain: there is no rule '" + name + "'"
                        + Nearest.hint(name, Labelled.labels(Rule.values())) + "; --rules lists them"));
        return Explanation.of(rule).lines();
    }
}
