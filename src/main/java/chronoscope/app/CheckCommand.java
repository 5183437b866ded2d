package chronoscope.app;

import chronoscope.text.Counted;
import chronoscope.yaml.Problem;
import chronoscope.yaml.Progress;
import chronoscope.yaml.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the problems of timelines. */
@Command(
        name = "check",
        description = "Lists the problems of timelines as file:line:column: error|warning: message.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 no errors; 1 errors (with --strict, warnings too);",
            "2 a file is missing or no YAML text at all."
        })
final class CheckCommand implements Callable<Integer> {
    @Option(names = "--strict", description = "Take warnings as errors.")
    boolean strict;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "The timelines; - reads standard input.")
    @Nullable List<String> files;

    @Override
    public Integer call() throws IOException {
        List<TimelineFile> all = new ArrayList<>();
        List<String> named = files == null ? List.of() : files;
        for (String name : named) {
            all.add(TimelineFile.of(Optional.of(name)));
        }
        if (all.isEmpty()) {
            all.add(TimelineFile.of(Optional.empty()));
        }
        PrintWriter out = Output.out(Output.charset());
        PrintWriter err = Output.err();
        int worst = ExitCode.DONE;
        for (TimelineFile file : all) {
            worst = Math.max(worst, check(file, out, err));
        }
        return worst;
    }

    private int check(TimelineFile file, PrintWriter out, PrintWriter err) {
        file.notice().ifPresent(notice -> err.println("chronoscope: " + notice));
        Reading reading = file.read(Progress.UNHEARD);
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
