package chronoscope.app;

import chronoscope.replay.Manner;
import chronoscope.script.ScriptSource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which script is played, on which timeline. */
final class Played {
    private static final String SPEEDS = "0.25 to 16";

    @Option(names = "--briefing", description = "Play the briefing on the built-in timeline; SCRIPT is left out.")
    boolean briefing;

    @Parameters(
            arity = "0..2",
            paramLabel = "SCRIPT [FILE]",
            hideParamSyntax = true,
            description = "The script, and the timeline; - reads standard input.")
    @Nullable List<String> words;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "1",
            description = "So many times the usual speed: " + SPEEDS + ".")
    double speed = 1;

    @Option(names = "--as-recorded", description = "Follow the times of a recording.")
    boolean asRecorded;

    @Mixin
    ForceOption force = new ForceOption();

    @Spec(Spec.Target.MIXEE)
    @Nullable CommandSpec command;

    /** Returns how it is played, as far as a recording of it can have that, too. */
    Manner manner() {
        if (!(Manner.SLOWEST <= speed && speed <= Manner.FASTEST)) {
            throw wrong("--speed: " + speed + " is not from " + SPEEDS);
        }
        return Manner.USUAL.at(speed).asRecorded(asRecorded);
    }

    /** Returns what tells of a mistake in the command line. */
    ParameterException wrong(String message) {
        if (command == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(command.commandLine(), message);
    }

    private List<String> words() {
        return words == null ? List.of() : words;
    }

    ScriptSource source() throws IOException {
        if (words().size() > (briefing ? 1 : 2)) {
            throw wrong("'" + words().get(words().size() - 1) + "' is one word too many");
        }
        if (briefing) {
            return Scripts.briefing();
        }
        if (words().isEmpty()) {
            throw wrong("which script? --briefing plays the one that the program carries");
        }
        if (words().equals(List.of("-", "-"))) {
            throw wrong("standard input can't be both the script and the timeline");
        }
        if (UsualWords.isTimeline(words().get(0)) && command != null) {
            throw wrong(UsualWords.noScript(command.name(), words().get(0)));
        }
        return Scripts.named(words().get(0));
    }

    TimelineFile timeline() throws IOException {
        int place = briefing ? 0 : 1;
        Optional<String> named = words().size() > place ? Optional.of(words().get(place)) : Optional.empty();
        boolean carried = briefing && named.isEmpty();
        TimelineFile file = carried ? new TimelineFile.BuiltIn(false) : TimelineFile.of(named);
        // No notice belongs on a stage.
        return file instanceof TimelineFile.BuiltIn ? new TimelineFile.BuiltIn(false) : file;
    }
}
