package chronoscope.app;

import chronoscope.config.Broken;
import chronoscope.config.Config;
import chronoscope.config.ConfigReader;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the user's settings are. */
final class ConfigOption {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Your settings, a YAML file; else config.yaml in the folder for them.")
    @Nullable Path file;

    Config read() throws Broken {
        return ConfigReader.read(Optional.ofNullable(file), System.getenv());
    }
}
