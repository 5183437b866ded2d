package chronoscope.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XdgFoldersTest {
    @Test
    void a_users_folder_is_never_the_present_one() {
        check(Map.of("HOME", "/home/ada"), "/home/ada/.local/state/chronoscope");
        check(Map.of("HOME", "/home/ada", "XDG_STATE_HOME", "/var/s"), "/var/s/chronoscope");
        check(Map.of("HOME", "/home/ada", "XDG_STATE_HOME", "s"), "/home/ada/.local/state/chronoscope");
        check(Map.of("HOME", "/home/ada", "XDG_STATE_HOME", ""), "/home/ada/.local/state/chronoscope");
        check(Map.of("HOME", "ada", "XDG_STATE_HOME", "/var/s"), "/var/s/chronoscope");
        check(Map.of("HOME", "ada"), "HOME is not an absolute path");
        check(Map.of("HOME", "."), "HOME is not an absolute path");
        check(Map.of("HOME", ""), "HOME is not set");
        check(Map.of("XDG_STATE_HOME", "s"), "HOME is not set");
    }

    private static void check(Map<String, String> environment, String folder) {
        Optional<Path> found = XdgFolders.state(environment);
        assertThat(found.map(Path::toString).orElseGet(() -> XdgFolders.reason(environment)))
                .isEqualTo(folder);
    }
}
