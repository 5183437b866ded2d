package chronoscope.app;

import chronoscope.text.Counted;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Problem;
import chronoscope.yaml.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the problems of timelines. */
final class CheckCommand {
    private static final Option STRICT = Option.flag("--strict", "Treat warnings as errors.");

    static final Subcommand COMMAND = new Subcommand(
            "check",
            List.of(
                    "Lists the problems of timelines as file:line:column: error|warning: message.",
                    "Exit codes: 0 no errors; 1 errors (with --strict, warnings too);",
                    "2 a file is missing, or is not YAML text at all."),
            List.of(STRICT),
            List.of(Option.word("FILE", 0, Integer.MAX_VALUE, "The timelines; - reads standard input.")),
            CheckCommand::run);

    private CheckCommand() {}

    private static int run(CommandLine given) throws IOException {
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

    private static int check(TimelineFile file, boolean strict, PrintWriter out) {
        file.notice().ifPresent(notice -> StandardStreams.err().println("chronoscope: " + notice));
        LoadResult reading = file.read(Progress.UNHEARD);
        reading.problems().stream().map(Problem::text).forEach(out::println);
        if (reading.problems().isEmpty()) {
            out.println(
                    file.name() + ": " + Counted.of(reading.timeline().events().size(), "event") + ", no problems");
        }
        out.flush();
        if (!reading.readable()) {
            return ExitCode.UNUSABLE;
        }
        boolean bad = reading.hasErrors() || (strict && !reading.problems().isEmpty());
        return bad ? ExitCode.FAILED : ExitCode.DONE;
    }
}
