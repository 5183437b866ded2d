package chronoscope.app;

import chronoscope.config.Config;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The choice of colours at the start: a theme of the program's, or of the user's. */
final class ThemeOption {
    @Option(
            names = "--theme",
            paramLabel = "NAME",
            completionCandidates = Themes.Names.class,
            description = Themes.WORDS)
    @Nullable String name;

    @Spec(Spec.Target.MIXEE)
    @Nullable CommandSpec command;

    /** Returns the theme that the command line names, or empty where it names none. */
    Optional<String> chosen(Config config) {
        List<String> themes = config.preferences().themeNames();
        if (name != null && !themes.contains(name)) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "Invalid value for option '--theme': " + Themes.none(name, themes));
        }
        return Optional.ofNullable(name);
    }
}
