package chronoscope.app;

import chronoscope.script.ScriptSource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which script is played, on which timeline. */
final class Played {
    @Option(names = "--briefing", description = "Play the briefing on the built-in timeline; SCRIPT is left out.")
    boolean briefing;

    @Parameters(
            arity = "0..2",
            paramLabel = "SCRIPT [FILE]",
            hideParamSyntax = true,
            description = "The script, and the timeline; - reads standard input.")
    @Nullable List<String> words;

    private List<String> words() {
        return words == null ? List.of() : words;
    }

    ScriptSource source(Function<String, ParameterException> wrong) throws IOException {
        if (words().size() > (briefing ? 1 : 2)) {
            throw wrong.apply("'" + words().get(words().size() - 1) + "' is one word too many");
        }
        if (briefing) {
            return Scripts.briefing();
        }
        if (words().isEmpty()) {
            throw wrong.apply("which script? --briefing plays the one that the program carries");
        }
        if (words().equals(List.of("-", "-"))) {
            throw wrong.apply("standard input can't be both the script and the timeline");
        }
        return Scripts.named(words().get(0));
    }

    TimelineFile timeline() {
        int place = briefing ? 0 : 1;
        Optional<String> named = words().size() > place ? Optional.of(words().get(place)) : Optional.empty();
        return briefing && named.isEmpty() ? new TimelineFile.BuiltIn(false) : TimelineFile.of(named);
    }
}
