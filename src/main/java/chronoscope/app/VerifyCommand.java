package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.proof.Pins;
import chronoscope.proof.ProofReport;
import chronoscope.proof.SourceProof;
import chronoscope.script.FileNames;
import chronoscope.text.Printable;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Proves the quotes of a timeline against local copies of its sources. */
final class VerifyCommand {
    private static final Option COPIES = Option.of(
            "--copies",
            "DIR",
            "A folder with a copy of each source: its id, alone or followed by - or . and more, is the file's name.");
    private static final Option PIN =
            Option.flag("--pin", "Show the sha256 that sources lack as a diff; the report goes to standard error.");
    private static final Option CA = Option.of(
            "--ca", "FILE", "The certificates (PEM) that time stamps are checked with; without it, the system's.");
    private static final Option STRICT =
            Option.flag("--strict", "Fail too where a copy, a program or a certificate is missing.");
    private static final Option FORMAT = Option.of("--format", "text|json", "Print text, or JSON, one object a line.")
            .among(List.of("text", "json"));

    static final Subcommand COMMAND = new Subcommand(
            "verify",
            List.of(
                    "Proves that quotes stand in the copies of their sources, word for word, and in",
                    "the paragraphs that are named. Copies are text, HTML, WARC, WACZ or PDF.",
                    "Exit codes: 0 all that could be checked is proven; 1 a quote, a paragraph, a",
                    "digest or a stamp is wrong; 2 a file is missing."),
            List.of(COPIES, PIN, CA, STRICT, FORMAT),
            List.of(
                    Option.word(
                            "FILE",
                            0,
                            1,
                            "The timeline; - reads standard input. Without it: timeline.yaml in this folder, or the built-in one.")),
            VerifyCommand::run);

    private VerifyCommand() {}

    private static int run(CommandLine given) throws IOException {
        boolean json = given.choice(FORMAT).equals("json");
        if (json && given.has(PIN)) {
            throw new Misuse("--pin prints a diff: not with --format json");
        }
        TimelineFile file = TimelineFile.of(given.word(0));
        ProofReport report = Proofs.of(
                file,
                named(given, COPIES, Files::isDirectory, "a folder"),
                new Stamps(named(given, CA, Files::isRegularFile, "a file")),
                given.has(STRICT));
        List<FileProblem> errors = report.checked().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        errors.forEach(problem -> StandardStreams.err().println(problem.text()));
        if (!report.checked().reading().readable()) {
            return ExitCode.UNUSABLE;
        }
        if (given.has(PIN)) {
            pin(report);
        } else {
            print(StandardStreams.out(json ? UTF_8 : StandardStreams.charset()), json ? report.json() : report.text());
        }
        int code = exitCode(report.result());
        return errors.isEmpty() ? code : Math.max(code, ExitCode.FAILED);
    }

    private static Optional<Path> named(CommandLine given, Option option, Predicate<Path> kind, String what)
            throws IOException {
        Optional<String> name = given.text(option);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Path path = FileNames.path(name.get());
        if (!kind.test(path)) {
            throw new Misuse(option.name() + ": '" + Printable.line(name.get()) + "' is not " + what);
        }
        return Optional.of(path);
    }

    /** Proposes the digests that are missing. */
    private static void pin(ProofReport report) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (SourceProof proof : report.proofs()) {
            if (proof.source().sha256().isEmpty()) {
                proof.copy()
                        .sha256()
                        .ifPresent(digest -> digests.put(proof.source().id(), digest));
            }
        }
        Pins pins = Pins.of(report.checked(), digests);
        print(StandardStreams.out(StandardStreams.charset()), pins.diff());
        PrintWriter err = StandardStreams.err();
        report.text().forEach(err::println);
        pins.left()
                .forEach(id -> err.println(
                        "chronoscope: source '" + id + "' has no line of its own for sha256: " + digests.get(id)));
    }

    private static void print(PrintWriter out, List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }

    private static int exitCode(ProofReport.Result result) {
        return switch (result) {
            case PROVEN -> ExitCode.DONE;
            case FAILED -> ExitCode.FAILED;
            case ABSENT -> ExitCode.UNUSABLE;
        };
    }
}
