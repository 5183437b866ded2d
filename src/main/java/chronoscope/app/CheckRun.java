package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.check.Baseline;
import chronoscope.check.Checked;
import chronoscope.check.DeadLinks;
import chronoscope.check.Fix;
import chronoscope.check.ReportFormat;
import chronoscope.explore.IfExists;
import chronoscope.files.FileWatch;
import chronoscope.files.Stamp;
import chronoscope.script.FileNames;
import chronoscope.text.Counted;
import chronoscope.text.Printable;
import chronoscope.yaml.Progress;
import chronoscope.yaml.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A check of files, and what is done with what it finds.
 *
 * @param strict whether warnings make it fail
 * @param links whether addresses are asked
 * @param baseline the file of problems that are accepted
 */
record CheckRun(
        List<TimelineFile> files, ReportFormat format, boolean strict, boolean links, Optional<String> baseline) {
    CheckRun {
        files = List.copyOf(files);
    }

    /** Checks a timeline, wherever it comes from. */
    static Checked check(TimelineFile file) {
        String path = file.path().map(String::valueOf).orElseGet(file::name);
        try (InputStream in = file.open()) {
            return Checked.of(path, in.readAllBytes());
        } catch (IOException failure) {
            return Checked.unreadable(path, file.read(Progress.UNHEARD));
        }
    }

    static void print(List<String> lines, ReportFormat format) {
        boolean data = format == ReportFormat.JSON || format == ReportFormat.SARIF;
        PrintWriter out = StandardStreams.out(data ? UTF_8 : StandardStreams.charset());
        lines.forEach(out::println);
        out.flush();
    }

    private static void say(String message) {
        StandardStreams.err().println("chronoscope: " + Printable.line(message));
    }

    private List<Checked> all() {
        files.forEach(file -> file.notice().ifPresent(CheckRun::say));
        return files.stream().map(CheckRun::check).toList();
    }

    private List<Checked> found() throws InterruptedException {
        List<Checked> checked = all();
        if (!links) {
            return checked;
        }
        Map<String, String> faults =
                new LinkProbe(LinkProbe.LONGEST, Executors.defaultThreadFactory()).faults(DeadLinks.addresses(checked));
        return checked.stream().map(file -> DeadLinks.in(file, faults)).toList();
    }

    /** Reports all problems but those that are accepted. */
    int report() throws InterruptedException {
        return report(found());
    }

    private int report(List<Checked> checked) {
        List<Checked> left = checked;
        if (baseline.isPresent()) {
            Baseline accepted = accepted(baseline.get());
            left = checked.stream().map(accepted::without).toList();
            long outdated = accepted.outdated(checked);
            if (outdated > 0) {
                say("the baseline has " + Counted.of(outdated, "line") + " for problems that are gone; --write leaves "
                        + "them out");
            }
        }
        print(format.lines(left, Chronoscope.number()), format);
        return exitCode(left);
    }

    private static Baseline accepted(String file) {
        try {
            return Baseline.read(Files.readString(FileNames.path(file)));
        } catch (IOException failure) {
            throw new Misuse("--baseline: can't read '" + Printable.line(file) + "': " + Failures.reason(failure));
        }
    }

    /** Accepts all problems from now on. */
    int writeBaseline() throws IOException, InterruptedException {
        Baseline accepted = Baseline.of(found());
        WrittenFile.write(
                baseline.orElseThrow(), IfExists.REPLACE, inUse(), WrittenFile.Content.lines(accepted.lines()));
        say("wrote " + Counted.of(accepted.keys().size(), "line") + " to " + baseline.orElseThrow());
        return ExitCode.DONE;
    }

    private List<FileInUse> inUse() {
        return files.stream().flatMap(file -> file.inUse().stream()).toList();
    }

    /** Repairs what needs no judgement, or shows how, and tells what is left. */
    int fix(boolean writes) throws IOException {
        List<Checked> left = new ArrayList<>();
        for (TimelineFile file : files) {
            Checked before = check(file);
            Fix fix = Fix.of(before);
            Checked after = fix.isEmpty()
                    ? before
                    : Checked.of(before.path(), fix.text().getBytes(UTF_8));
            left.add(after);
            if (!writes) {
                print(fix.diff(before.path()), ReportFormat.TEXT);
            } else if (!fix.isEmpty()) {
                write(file, fix.text());
            }
            int repaired = before.problems().size() - after.problems().size();
            String repairs = writes ? "repaired " : "would repair ";
            say(file.name() + ": " + repairs + Counted.of(repaired, "problem") + ", "
                    + after.problems().size() + " left");
        }
        return exitCode(left);
    }

    private static void write(TimelineFile file, String text) throws IOException {
        Path path = file.path()
                .orElseThrow(
                        () -> new Misuse(file.name() + " is no file that can be written; --fix alone shows the diff"));
        WrittenFile.write(path.toString(), IfExists.REPLACE, List.of(), writer -> writer.append(text));
    }

    /** Reports now and after each change, until nobody reads it any more. */
    int watch() throws InterruptedException {
        BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
        List<FileWatch> watches = new ArrayList<>();
        try {
            for (TimelineFile file : files) {
                file.path()
                        .ifPresent(path -> watches.add(FileWatch.start(path, Stamp.of(path), () -> changes.add(path))));
            }
            int code = report();
            while (!watches.isEmpty() && StandardStreams.isSound()) {
                Path path = changes.take();
                say(path + " has changed");
                code = report(FileWatch.settled(path, this::all, CheckRun::isSound));
            }
            return code;
        } finally {
            watches.forEach(FileWatch::close);
        }
    }

    private static boolean isSound(List<Checked> checked) {
        return checked.stream().noneMatch(each -> each.reading().hasErrors());
    }

    private int exitCode(List<Checked> checked) {
        return checked.stream().mapToInt(this::exitCode).max().orElse(ExitCode.DONE);
    }

    private int exitCode(Checked checked) {
        if (!checked.reading().readable()) {
            return ExitCode.UNUSABLE;
        }
        boolean bad = checked.count(Severity.ERROR) > 0 || (strict && checked.count(Severity.WARNING) > 0);
        return bad ? ExitCode.FAILED : ExitCode.DONE;
    }
}
