package chronoscope.app;

import chronoscope.check.Explanation;
import chronoscope.check.RuleList;
import chronoscope.text.Counted;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Problem;
import chronoscope.yaml.Progress;
import chronoscope.yaml.Rule;
import chronoscope.yaml.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the problems of timelines. */
final class CheckCommand {
    private static final Option STRICT = Option.flag("--strict", "Treat warnings as errors.");
    private static final Option RULES = Option.flag("--rules", "List all rules and exit.");
    private static final Option EXPLAIN = Option.of("--explain", "RULE", "Explain a rule, with an example, and exit.");

    static final Subcommand COMMAND = new Subcommand(
            "check",
            List.of(
                    "Lists the problems of timelines as file:line:column: error|warning: message.",
                    "Exit codes: 0 no errors; 1 errors (with --strict, warnings too);",
                    "2 a file is missing, or is not YAML text at all."),
            List.of(STRICT, RULES, EXPLAIN),
            List.of(Option.word("FILE", 0, Integer.MAX_VALUE, "The timelines; - reads standard input.")),
            CheckCommand::run);

    private CheckCommand() {}

    private static int run(CommandLine given) throws IOException {
        Optional<String> explained = given.text(EXPLAIN);
        if (explained.isPresent() || given.has(RULES)) {
            PrintWriter out = StandardStreams.out(StandardStreams.charset());
            explained.map(CheckCommand::explanation).orElseGet(RuleList::lines).forEach(out::println);
            out.flush();
            return ExitCode.DONE;
        }
        List<TimelineFile> all = new ArrayList<>();
        for (String name : given.words()) {
            all.add(TimelineFile.of(Optional.of(name)));
        }
        if (all.isEmpty()) {
            all.add(TimelineFile.of(Optional.empty()));
        }
        PrintWriter out = StandardStreams.out(StandardStreams.charset());
        int worst = ExitCode.DONE;
        for (TimelineFile file : all) {
            worst = Math.max(worst, check(file, given.has(STRICT), out));
        }
        return worst;
    }

    private static List<String> explanation(String name) {
        Rule rule = Rule.named(name).orElseThrow(() -> CommandLine.none(EXPLAIN, name, Rule.labels()));
        return Explanation.of(rule).lines();
    }

    private static int check(TimelineFile file, boolean strict, PrintWriter out) {
        file.notice().ifPresent(notice -> StandardStreams.err().println("chronoscope: " + notice));
        LoadResult reading = file.read(Progress.UNHEARD);
        List<Problem> problems = leveled(reading);
        problems.forEach(
                problem -> out.println(problem.text() + " [" + problem.rule().label() + "]"));
        if (problems.isEmpty()) {
            out.println(
                    file.name() + ": " + Counted.of(reading.timeline().events().size(), "event") + ", no problems");
        }
        out.flush();
        if (!reading.readable()) {
            return ExitCode.UNUSABLE;
        }
        boolean bad = problems.stream().anyMatch(problem -> strict || problem.severity() == Severity.ERROR);
        return bad ? ExitCode.FAILED : ExitCode.DONE;
    }

    /** Returns the problems as bad as the file says that they are. */
    private static List<Problem> leveled(LoadResult reading) {
        return reading.problems().stream()
                .map(problem ->
                        reading.levels().of(problem.rule()).map(problem::as).orElse(problem))
                .toList();
    }
}
