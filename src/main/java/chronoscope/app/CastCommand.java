package chronoscope.app;

import chronoscope.cast.Asciicast;
import chronoscope.cast.Studio;
import chronoscope.command.Preferences;
import chronoscope.config.Config;
import chronoscope.config.SettingsException;
import chronoscope.explore.Layout;
import chronoscope.explore.Size;
import chronoscope.query.Corpus;
import chronoscope.replay.PlayOptions;
import chronoscope.script.Script;
import chronoscope.script.ScriptSource;
import chronoscope.text.Printable;
import chronoscope.yaml.LoadResult;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plays a script into a recording. */
final class CastCommand {
    private static final Option OUT =
            Option.of("-o", "OUT", "Write the asciicast into this file; - is standard output.");
    private static final Option NEWER = Option.flag("--v3", "Write version 3 of the format, not 2.");
    private static final Option PICTURE = Option.of("--svg", "PICTURE", "Write a moving picture into this file.");
    private static final Option SIZE = Option.of(
            "--size", "COLSxROWS", "The screen's size, whatever the script says; 80x24 where it says nothing.");
    private static final Option TITLE =
            Option.of("--title", "TITLE", "The recording's title; without it, the timeline's.");
    private static final Option IDLE =
            Option.of("--idle-limit", "SECONDS", "The longest time that a player waits where nothing happens.");

    static final Subcommand COMMAND = new Subcommand(
            "cast",
            List.of(
                    "Plays a script into an asciicast or a moving picture, without a terminal and without waiting.",
                    "The same input gives the same bytes."),
            PlayedScript.options(OUT, NEWER, PICTURE, SIZE, TITLE, IDLE),
            PlayedScript.WORDS,
            CastCommand::run);

    private CastCommand() {}

    private static int run(CommandLine given) throws IOException, SettingsException {
        check(given);
        PlayedScript played = new PlayedScript(given);
        PlayOptions options = played.options();
        Config config = Options.config(given);
        Preferences preferences = config.preferences().shown();
        String colours =
                preferences.theme(Options.theme(given, config).orElse("dark")).name();
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
        TimelineFile file = played.timeline(config);
        Optional<LoadResult> reading = ScriptExecution.opened(file, StandardStreams.err());
        if (reading.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        script.get().digest().ifPresent(digest -> ScriptExecution.warnOfOtherData(source, digest, file));
        StringBuilder cast = new StringBuilder();
        StringBuilder svg = new StringBuilder();
        SilentEffects ports = new SilentEffects(file);
        ports.playing(script.get());
        ports.writing(Options.existing(given));
        Studio.Outcome outcome = Studio.record(
                script.get(),
                new Corpus(reading.get().timeline()),
                ports,
                order(given, reading.get(), colours, options, cast, svg));
        outcome.failure().ifPresent(problem -> StandardStreams.err().println(Printable.line(problem)));
        boolean written =
                write(given.text(OUT), cast, outcome, ports) && write(given.text(PICTURE), svg, outcome, ports);
        return !written ? ExitCode.UNUSABLE : outcome.failure().isPresent() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static void check(CommandLine given) {
        Optional<String> out = given.text(OUT);
        Optional<String> picture = given.text(PICTURE);
        if (out.isEmpty() && picture.isEmpty()) {
            throw new Misuse("say where to write: -o OUT writes an asciicast, --svg PICTURE a moving picture");
        }
        if (out.equals(Optional.of("-")) && out.equals(picture)) {
            throw new Misuse("standard output can't be both the asciicast and the picture");
        }
        refuse(
                out.filter(name -> name.matches(".*\\.(svg|gif|png|mp4|webm)")),
                name -> "-o: '" + name + "' is not a name for an asciicast; --svg writes pictures");
        refuse(
                picture.filter(name -> !name.equals("-") && !name.endsWith(".svg")),
                name -> "--svg: '" + name + "' does not end in .svg");
        refuse(
                given.number(IDLE).filter(seconds -> !(0.1 <= seconds && seconds <= 3600)),
                seconds -> "--idle-limit: " + seconds + " is not from 0.1 to 3600");
        Size least = Layout.SMALLEST;
        refuse(
                given.text(SIZE)
                        .filter(size -> Size.of(size)
                                .filter(each -> each.columns() >= least.columns() && each.rows() >= least.rows())
                                .isEmpty()),
                size -> "--size: '" + size + "' is not a size such as 120x40; the least is " + least);
    }

    private static <T> void refuse(Optional<T> wrong, Function<T, String> message) {
        wrong.ifPresent(value -> {
            throw new Misuse(message.apply(value));
        });
    }

    private static Studio.Order order(
            CommandLine given,
            LoadResult reading,
            String colours,
            PlayOptions options,
            Appendable cast,
            Appendable svg) {
        return new Studio.Order(
                given.text(TITLE).orElse(reading.timeline().title()),
                given.text(SIZE).flatMap(Size::of),
                colours,
                options,
                given.number(IDLE).map(seconds -> Duration.ofMillis(Math.round(seconds * 1000))),
                given.has(NEWER) ? Asciicast.Version.V3 : Asciicast.Version.V2,
                given.text(OUT).map(any -> cast),
                given.text(PICTURE).map(any -> svg));
    }

    /** Writes what is made into its file, if there is one, and returns whether that went well. */
    private static boolean write(
            Optional<String> name, StringBuilder text, Studio.Outcome outcome, LocalEffects ports) {
        return name.isEmpty()
                || WrittenFile.replace(
                        name.get(),
                        ports.inUse(),
                        writer -> writer.append(text),
                        "wrote " + name.get() + ": " + outcome.length().toSeconds() + " s, " + outcome.size());
    }
}
