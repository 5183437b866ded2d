package chronoscope.config;

import java.nio.file.Path;
import java.util.Map;

/** A user's folders, as the XDG Base Directory Specification 0.8 places them. */
public final class XdgFolders {
    private static final String NAME = "chronoscope";

    private XdgFolders() {}

    /** Returns the folder for what is kept from run to run; it need not exist. */
    public static Path state(Map<String, String> environment) {
        return folder(environment, "XDG_STATE_HOME", ".local/state");
    }

    /** Returns the folder of the user's settings; it need not exist. */
    public static Path config(Map<String, String> environment) {
        return folder(environment, "XDG_CONFIG_HOME", ".config");
    }

    private static Path folder(Map<String, String> environment, String variable, String usual) {
        String named = environment.getOrDefault(variable, "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", "/"));
        // Relative paths are invalid, and to be ignored.
        Path base = named.startsWith("/") ? Path.of(named) : Path.of(home).resolve(usual);
        return base.resolve(NAME);
    }
}
