package chronoscope.app;

import chronoscope.terminal.LocaleCharset;
import java.io.File;
import java.io.IOException;
import java.util.Optional;

/** The reader's web browser. */
final class Browser {
    private Browser() {}

    /** Starts to open an http address, and returns false where there is no desktop to open it on. */
    static boolean open(String url) {
        Optional<String> opener = opener();
        boolean web = url.startsWith("http://") || url.startsWith("https://");
        if (opener.isEmpty() || !web) {
            return false;
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(opener.get(), url)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            LocaleCharset.restore(builder.environment());
            builder.start();
            return true;
        } catch (IOException absent) {
            return false;
        }
    }

    private static Optional<String> opener() {
        if (System.getProperty("os.name", "").startsWith("Mac")) {
            return Optional.of("open");
        }
        boolean desktop = isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("WSL_DISTRO_NAME");
        return desktop ? Optional.of("xdg-open") : Optional.empty();
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }
}
