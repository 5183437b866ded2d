package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.cast.Asciicast;
import chronoscope.cast.Studio;
import chronoscope.explore.Size;
import chronoscope.query.Corpus;
import chronoscope.replay.Manner;
import chronoscope.script.Script;
import chronoscope.script.ScriptSource;
import chronoscope.text.Printable;
import chronoscope.yaml.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plays a script into a recording. */
@Command(
        name = "cast",
        description = {
            "Plays a script into an asciicast, which asciinema plays, or into a moving picture;",
            "without a terminal and without waiting. The same input gives the same bytes."
        },
        mixinStandardHelpOptions = true)
final class CastCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Mixin
    Played played = new Played();

    @Option(names = "-o", paramLabel = "OUT", description = "Write the asciicast into this file; - is standard output.")
    @Nullable String out;

    @Option(names = "--v3", description = "Write version 3 of the format, not 2.")
    boolean newer;

    @Option(names = "--svg", paramLabel = "PICTURE", description = "Write a moving picture into this file.")
    @Nullable String picture;

    @Option(
            names = "--size",
            paramLabel = "COLSxROWS",
            description = "The screen's size, whatever the script says; 80x24 where it says nothing.")
    @Nullable String size;

    @Option(names = "--title", paramLabel = "TITLE", description = "The recording's title; else the timeline's.")
    @Nullable String title;

    @Option(
            names = "--idle-limit",
            paramLabel = "SECONDS",
            description = "The longest that a player waits where nothing happens.")
    @Nullable Double idle;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "1",
            description = "So many times the usual speed: 0.25 to 16.")
    double speed = 1;

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            defaultValue = "dark",
            converter = Themes.Name.class,
            description = "The colours: dark or light.")
    String theme = "dark";

    @Override
    public Integer call() throws IOException {
        check();
        ScriptSource source = played.source(this::wrong);
        Optional<Script> script;
        try {
            script = Scripts.read(source);
        } catch (IOException failure) {
            return Scripts.unreadable(source.label(), failure);
        }
        if (script.isEmpty()) {
            return ExitCode.FAILED;
        }
        TimelineFile file = played.timeline();
        Optional<Reading> reading = Running.opened(file, Output.err());
        if (reading.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        script.get().digest().ifPresent(digest -> Running.warnOfOtherData(source, digest, file));
        StudioPorts ports = new StudioPorts(file);
        ports.inFolder(source.folder());
        try (Writer cast = out == null ? Writer.nullWriter() : writer(out);
                Writer svg = picture == null ? Writer.nullWriter() : writer(picture)) {
            Optional<String> failure = Studio.record(
                    script.get(), new Corpus(reading.get().timeline()), ports, order(reading.get(), cast, svg));
            failure.ifPresent(problem -> Output.err().println(Printable.line(problem)));
            return failure.isPresent() ? ExitCode.FAILED : ExitCode.DONE;
        } catch (IOException | UncheckedIOException | InvalidPathException failure) {
            return Main.unusable("can't write the recording: " + Failures.reason(failure), Output.err());
        }
    }

    private void check() {
        if (out == null && picture == null) {
            throw wrong("where to? -o OUT writes an asciicast, --svg PICTURE a moving picture");
        }
        if ("-".equals(out) && "-".equals(picture)) {
            throw wrong("standard output can't be both the asciicast and the picture");
        }
        if (!(Manner.SLOWEST <= speed && speed <= Manner.FASTEST)) {
            throw wrong("--speed: " + speed + " is not from 0.25 to 16");
        }
        if (idle != null && !(0.1 <= idle && idle <= 3600)) {
            throw wrong("--idle-limit: " + idle + " is not from 0.1 to 3600");
        }
        if (size != null && !Size.of(size).isPresent()) {
            throw wrong("--size: '" + size + "' is no size such as 120x40");
        }
    }

    private Studio.Order order(Reading reading, Writer cast, Writer svg) {
        return new Studio.Order(
                title == null ? reading.timeline().title() : title,
                Optional.ofNullable(size).flatMap(Size::of),
                theme,
                speed,
                Optional.ofNullable(idle).map(seconds -> Duration.ofMillis(Math.round(seconds * 1000))),
                newer ? Asciicast.Version.V3 : Asciicast.Version.V2,
                out == null ? Optional.empty() : Optional.of(cast),
                picture == null ? Optional.empty() : Optional.of(svg));
    }

    private static Writer writer(String name) throws IOException {
        return name.equals("-") ? Output.out(UTF_8) : Files.newBufferedWriter(Path.of(name), UTF_8);
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
