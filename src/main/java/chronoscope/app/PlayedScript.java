package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.replay.PlayOptions;
import chronoscope.script.ScriptSource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which script is played, on which timeline. */
record PlayedScript(CommandLine given) {
    private static final String SPEEDS = "0.25 to 16";
    private static final Option BRIEFING =
            Option.flag("--briefing", "Play the briefing on the built-in timeline; SCRIPT is left out.");
    private static final Option SPEED = Option.of("--speed", "N", "A multiple of the usual speed: " + SPEEDS + ".");
    private static final Option AS_RECORDED = Option.flag("--as-recorded", "Keep the times of the recording.");

    static final List<Option> WORDS = List.of(Option.word(
            "SCRIPT [FILE]",
            0,
            2,
            "The script, and the timeline; - reads standard input. Without them: what is built in."));

    /** Returns the options of whatever plays a script, behind some of its own. */
    static List<Option> options(Option... own) {
        return Stream.concat(
                        Stream.of(own),
                        Stream.of(BRIEFING, SPEED, AS_RECORDED, Options.FORCE, Options.THEME, Options.CONFIG))
                .toList();
    }

    /** Returns how it is played, as far as a recording of it can have that, too. */
    PlayOptions options() {
        double speed = given.number(SPEED).orElse(1.0);
        if (!(PlayOptions.SLOWEST <= speed && speed <= PlayOptions.FASTEST)) {
            throw new Misuse("--speed: " + speed + " is not from " + SPEEDS);
        }
        return PlayOptions.USUAL.at(speed).asRecorded(given.has(AS_RECORDED));
    }

    private boolean isBriefing() {
        return given.has(BRIEFING) || given.words().isEmpty();
    }

    ScriptSource source() throws IOException {
        List<String> words = given.words();
        boolean briefing = isBriefing();
        if (briefing && words.size() > 1) {
            throw new Misuse("'" + words.get(1) + "' is one word too many");
        }
        if (briefing) {
            return Scripts.briefing();
        }
        if (words.equals(List.of("-", "-"))) {
            throw new Misuse("standard input can't be both the script and the timeline");
        }
        if (UsualWords.isTimeline(words.get(0))) {
            throw new Misuse(UsualWords.noScript(given.command().name(), words.get(0)));
        }
        return Scripts.named(words.get(0));
    }

    TimelineFile timeline(Config config) throws IOException {
        boolean briefing = isBriefing();
        Optional<String> named = given.word(briefing ? 0 : 1);
        boolean carried = briefing && named.isEmpty();
        TimelineFile file = carried ? new TimelineFile.BuiltIn(false) : TimelineFile.of(named);
        // No notice belongs on a stage.
        return (file instanceof TimelineFile.BuiltIn ? new TimelineFile.BuiltIn(false) : file).with(config);
    }
}
