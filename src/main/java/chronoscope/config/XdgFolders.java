package chronoscope.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A user's folders, as the XDG Base Directory Specification 0.8 places them. There is none where neither a variable of its
 * own nor HOME names an absolute path: the present folder is nobody's place for settings.
 */
public final class XdgFolders {
    private static final String NAME = "chronoscope";

    private XdgFolders() {}

    /** Returns the folder for what is kept from run to run; it need not exist. */
    public static Optional<Path> state(Map<String, String> environment) {
        return folder(environment, "XDG_STATE_HOME", ".local/state");
    }

    /** Returns the folder of the user's settings; it need not exist. */
    public static Optional<Path> config(Map<String, String> environment) {
        return folder(environment, "XDG_CONFIG_HOME", ".config");
    }

    /** Returns the user's own folder. */
    static Optional<Path> home(Map<String, String> environment) {
        return absolute(environment, "HOME");
    }

    /** Returns why there is no folder where there is none. */
    public static String reason(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        return home.isEmpty() ? "HOME is not set" : "HOME is not an absolute path";
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable, String usual) {
        // Relative paths are invalid, and to be ignored.
        return absolute(environment, variable)
                .or(() -> home(environment).map(home -> home.resolve(usual)))
                .map(base -> base.resolve(NAME));
    }

    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.of(environment.getOrDefault(variable, ""))
                .filter(path -> path.startsWith("/"))
                .map(Path::of);
    }
}
