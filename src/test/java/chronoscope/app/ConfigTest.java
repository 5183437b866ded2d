package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.config.ServeOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program with settings of its user's. */
@Tag("once")
class ConfigTest extends TerminalProgram {
    private static final String SETTINGS = """
            theme: paper
            themes:
              paper: {based-on: light, accent: "#aa3311"}
            keys:
              list: {x: "goto drills", j: none, "^t": theme mono}
            serve: {port: 0, anonymous: true, max-sessions: 7}
            """;

    /** The ground of a light terminal. */
    private static final String LIGHT_PICTURE = "fill=\"#ffffff\"";

    @BeforeEach
    void all_colours() {
        environment.put("COLORTERM", "truecolor");
    }

    @Test
    void the_text_ui_has_the_users_theme_and_keys() throws Exception {
        settings(SETTINGS);
        Pty pty = opened(100, 30);
        assertThat(pty.sent()).contains("38;2;170;51;17", GroundTest.ON_LIGHT).doesNotContain(GroundTest.QUESTION);
        pty.type("jx", "4/14");
        pty.type("?", "goto drills");
        pty.type("q:theme p\t" + ENTER + "\u0014");
        pty.type("g", "1/14");
        pty.type("q");
        assertEnds(pty, 0);
        Run named = chronoscope("--theme", "papr");
        assertThat(named.err()).contains("'papr' must be one of auto, dark, light, high-contrast, mono, paper");
    }

    @Test
    void whatever_runs_a_command_knows_the_users_themes_and_pictures_have_what_they_are_based_on() throws Exception {
        settings(SETTINGS);
        script("paper.script", "theme paper", "shot! shot.svg");
        assertThat(chronoscope("-c", "run paper.script; state; help keys").out())
                .contains("theme=paper", "goto drills");
        assertThat(folder.resolve("shot.svg")).content().contains(LIGHT_PICTURE);
        assertThat(chronoscope("run", "--dry-run", "paper.script").exit()).isZero();
        assertThat(chronoscope("play", "paper.script").err())
                .contains("is not a terminal; cast and run work without one");
        assertThat(chronoscope("cast", "paper.script", "--theme", "paper", "--svg", "cast.svg")
                        .exit())
                .isZero();
        assertThat(folder.resolve("cast.svg")).content().contains(LIGHT_PICTURE);
        Run linear = run(folder, List.of("sh", "-c", "printf 'theme paper\nstate' | '" + program + "' --linear"));
        assertThat(linear.out()).contains("theme=paper").doesNotContain("must be one of");
    }

    @Test
    void settings_with_errors_are_told_and_nothing_starts() throws Exception {
        settings("theme: drak\nkeys: {list: {x: nxt}}\n");
        String problems = """
                home/.config/chronoscope/config.yaml:1:8: error: theme 'drak' must be one of auto, dark, light, high-contrast, \
                mono; did you mean 'dark'?
                home/.config/chronoscope/config.yaml:2:18: error: there is no command 'nxt'; did you mean 'next'?
                """.replace("home/", folder + "/");
        Pty pty = open(100, 30);
        assertThat(pty.exit()).isEqualTo(2);
        assertThat(pty.screen()).contains("did you mean 'dark'?", "did you mean 'next'?");
        assertThat(pty.sent()).doesNotContain("\u001b[?1049h");
        assertThat(chronoscope("-c", "list")).isEqualTo(new Run(2, "", problems));
    }

    @Test
    void another_file_can_be_named() throws Exception {
        settings("theme: drak\n");
        Files.writeString(folder.resolve("other.yaml"), "keys: {list: {x: last}}\n");
        Pty pty = opened(100, 30, "--config", "other.yaml");
        pty.type("x", "14/14");
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(chronoscope("-c", "list", "--config", "none.yaml"))
                .isEqualTo(new Run(2, "", "none.yaml: error: no such file\n"));
        assertThat(chronoscope("-c", "list", "--config=~/none.yaml").err())
                .startsWith("/")
                .endsWith("/none.yaml: error: no such file\n");
    }

    @Test
    void the_server_has_the_files_options_and_those_of_the_command_line_win() throws Exception {
        settings(SETTINGS.replace("port: 0", "port: 1"));
        Files.writeString(folder.resolve("keys"), "");
        Pty pty = command(200, 30, List.of(program.toString(), "serve", "--port", "0"));
        pty.await("open to anyone");
        assertThat(pty.screen()).doesNotContain(":1,");
        pty.signal(15);
        assertThat(pty.exit()).isZero();
        assertThat(chronoscope("serve", "--authorized-keys", "none").err())
                .contains("none")
                .doesNotContain("exclude");
    }

    @Test
    void the_file_names_the_servers_options_as_the_command_line_does() {
        assertThat(ServeCommand.COMMAND.options())
                .extracting(option -> option.name().substring(2))
                .containsAll(
                        Stream.of(ServeOption.values()).map(ServeOption::label).toList())
                .hasSize(ServeOption.values().length
                        + List.of("help", "version", "config").size());
    }

    @Test
    void what_is_in_force_is_told_with_where_it_comes_from() throws Exception {
        settings(SETTINGS);
        environment.put("NO_COLOR", "1");
        environment.put("EDITOR", "ed");
        String file = folder + "/.config/chronoscope/config.yaml";
        Run run = chronoscope("config");
        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll(" {2,}", " | "))
                .contains(
                        "file | " + file + " | default\n",
                        "theme | paper | " + file + ":1\n",
                        "colours | none | environment NO_COLOR\n",
                        "editor | ed | environment EDITOR\n",
                        "themes.paper | based on light, accent #aa3311 | " + file + ":3\n",
                        "keys.list.x | goto drills | " + file + ":5\n",
                        "serve.max-sessions | 7 | " + file + ":6\n",
                        "serve.max-rate | 20 | default\n");
        environment.keySet().removeAll(List.of("NO_COLOR", "COLORTERM", "TERM"));
        assertThat(chronoscope("config", "--theme", "mono", "--format", "json").out())
                .contains(
                        "{\"type\":\"setting\",\"name\":\"colours\",\"value\":\"sixteen\",\"origin\":\"default\"}\n",
                        "{\"type\":\"setting\",\"name\":\"theme\",\"value\":\"mono\",\"origin\":\"option --theme\"}\n");
    }

    @Test
    void saved_filters_of_the_user_and_of_the_timeline_are_used_by_name() throws Exception {
        settings("filters: {first: 'id:e1', ours: 'title:One OR title:Two'}\n");
        Path timeline = timeline("t.yaml", "One", "Two", "Three");
        Files.writeString(timeline, Files.readString(timeline) + "filters: {ours: 'title:T'}\n");
        assertThat(chronoscope(
                                "-c",
                                "filter @ours -@first; expect filter @ours -@first; expect count 2; state",
                                "t.yaml")
                        .out())
                .contains("filters=(title:T) -(id:e1)\n");
        Run unknown = chronoscope("-c", "filter @ors", "t.yaml");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).contains("filter: there is no saved filter '@ors'; did you mean '@ours'?");
        Pty pty = opened(100, 30, "--record", "walk.script", "t.yaml");
        pty.type("&@f\t", "1 of 3 events");
        pty.type(ENTER);
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(Files.readString(folder.resolve("walk.script")))
                .contains("\nfilter id:e1 ")
                .doesNotContain("@");
    }
}
