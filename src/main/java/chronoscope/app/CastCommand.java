package chronoscope.app;

import chronoscope.cast.Asciicast;
import chronoscope.cast.Studio;
import chronoscope.command.Preferences;
import chronoscope.config.Broken;
import chronoscope.config.Config;
import chronoscope.explore.Layout;
import chronoscope.explore.Size;
import chronoscope.query.Corpus;
import chronoscope.script.Script;
import chronoscope.script.ScriptSource;
import chronoscope.text.Printable;
import chronoscope.yaml.Reading;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a script into a recording. */
@Command(
        name = "cast",
        description = {
            "Plays a script into an asciicast or a moving picture, without a terminal and without waiting.",
            "The same input gives the same bytes."
        },
        mixinStandardHelpOptions = true)
final class CastCommand implements Callable<Integer> {
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

    @Mixin
    ThemeOption theme = new ThemeOption();

    @Mixin
    ConfigOption settings = new ConfigOption();

    @Override
    public Integer call() throws IOException, Broken {
        check();
        Config config = settings.read();
        Preferences preferences = config.preferences().shown();
        String colours = preferences.theme(theme.chosen(config).orElse("dark")).name();
        ScriptSource source = played.source();
        Optional<Script> script;
        try {
            script = Scripts.read(source, preferences);
        } catch (IOException failure) {
            return Scripts.unreadable(source.label(), failure);
        }
        if (script.isEmpty()) {
            return ExitCode.FAILED;
        }
        TimelineFile file = played.timeline().with(config);
        Optional<Reading> reading = Running.opened(file, Output.err());
        if (reading.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        script.get().digest().ifPresent(digest -> Running.warnOfOtherData(source, digest, file));
        StringBuilder cast = new StringBuilder();
        StringBuilder svg = new StringBuilder();
        StudioPorts ports = new StudioPorts(file);
        ports.playing(script.get());
        ports.writing(played.force.existing());
        Studio.Outcome outcome = Studio.record(
                script.get(), new Corpus(reading.get().timeline()), ports, order(reading.get(), colours, cast, svg));
        outcome.failure().ifPresent(problem -> Output.err().println(Printable.line(problem)));
        boolean written = write(out, cast, outcome, ports) && write(picture, svg, outcome, ports);
        return !written ? ExitCode.UNUSABLE : outcome.failure().isPresent() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void check() {
        if (out == null && picture == null) {
            throw played.wrong("where to? -o OUT writes an asciicast, --svg PICTURE a moving picture");
        }
        if ("-".equals(out) && "-".equals(picture)) {
            throw played.wrong("standard output can't be both the asciicast and the picture");
        }
        if (out != null && out.matches(".*\\.(svg|gif|png|mp4|webm)")) {
            throw played.wrong("-o: '" + out + "' is no name for an asciicast; --svg writes pictures");
        }
        if (picture != null && !picture.equals("-") && !picture.endsWith(".svg")) {
            throw played.wrong("--svg: '" + picture + "' does not end in .svg");
        }
        if (idle != null && !(0.1 <= idle && idle <= 3600)) {
            throw played.wrong("--idle-limit: " + idle + " is not from 0.1 to 3600");
        }
        Size least = Layout.SMALLEST;
        if (size != null
                && Size.of(size)
                        .filter(each -> each.columns() >= least.columns() && each.rows() >= least.rows())
                        .isEmpty()) {
            throw played.wrong("--size: '" + size + "' is no size such as 120x40; the least is " + least);
        }
    }

    private Studio.Order order(Reading reading, String colours, Appendable cast, Appendable svg) {
        return new Studio.Order(
                title == null ? reading.timeline().title() : title,
                Optional.ofNullable(size).flatMap(Size::of),
                colours,
                played.manner(),
                Optional.ofNullable(idle).map(seconds -> Duration.ofMillis(Math.round(seconds * 1000))),
                newer ? Asciicast.Version.V3 : Asciicast.Version.V2,
                out == null ? Optional.empty() : Optional.of(cast),
                picture == null ? Optional.empty() : Optional.of(svg));
    }

    /** Writes what is made into its file, if there is one, and returns whether that went well. */
    private static boolean write(@Nullable String name, StringBuilder text, Studio.Outcome outcome, LocalPorts ports) {
        return name == null
                || WrittenFile.replace(
                        name,
                        ports.inUse(),
                        writer -> writer.append(text),
                        "wrote " + name + ": " + outcome.length().toSeconds() + " s, " + outcome.size());
    }
}
