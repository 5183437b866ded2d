package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What newcomers type: it does what was meant, or says what to type. */
class UsualWordsTest {
    @ParameterizedTest
    @CsvSource({
        "help, --help",
        "help run, run --help",
        "help goto, -c|help goto",
        "help gto, -c|help gto",
        "version, --version",
        "run x, run x",
        "x.yaml, x.yaml",
        "-c list, -c list",
    })
    void help_is_understood(String typed, String meant) {
        List<String> words = UsualWords.meant(List.of(typed.split(" ", -1)));
        assertThat(words).containsExactly(meant.contains("|") ? meant.split("\\|", -1) : meant.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "list               | 'list' is a command of scripts; to run it: chronoscope -c list",
                "list t.yaml        | 'list' is a command of scripts; to run it: chronoscope -c list t.yaml",
                "find drills t.yaml | 'find' is a command of scripts; to run it: chronoscope -c 'find drills' t.yaml",
                "goto it's t.json   | 'goto' is a command of scripts; to run it: chronoscope -c 'goto it'\\''s' t.json",
                "export! csv x.yml  | 'export!' is a command of scripts; to run it: chronoscope -c 'export! csv' x.yml",
                "shel               | there is no file 'shel'; did you mean 'shell'?",
                "lisst t.yaml       | there is no file 'lisst'; did you mean 'list'?",
                "run x              | ",
                "check t.yaml       | ",
                "t.yaml             | ",
                "--nonsense         | ",
                "qqqqqqq            | ",
            })
    void a_command_of_scripts_is_told_how_to_run(String typed, String told) {
        assertThat(UsualWords.instead(List.of(typed.strip().split(" ", -1)))).isEqualTo(Optional.ofNullable(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--format xml -c list    | --format: 'xml' must be one of plain, json; see chronoscope --help",
                "--format jsn -c list    | --format: 'jsn' must be one of plain, json; did you mean 'json'?; see chronoscope --help",
                "t.yaml list             | 'list' is a command of scripts; -c list runs it; see chronoscope --help",
                "play t.yaml             | 't.yaml' is a timeline, and a script stands before it: play SCRIPT t.yaml; chronoscope t.yaml opens it; see chronoscope play --help",
                "run t.YML x             | 't.YML' is a timeline, and a script stands before it: run SCRIPT t.YML; chronoscope t.YML opens it; see chronoscope run --help",
                "cast t.json -o x        | 't.json' is a timeline, and a script stands before it: cast SCRIPT t.json; chronoscope t.json opens it; see chronoscope cast --help",
            })
    void a_wrong_word_is_answered_with_the_right_ones(String typed, String told) {
        StringWriter err = new StringWriter();
        int exit = Chronoscope.execute(
                List.of(typed.strip().split(" ", -1)), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
        assertThat(exit).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).isEqualTo("chronoscope: " + told + "\n");
    }
}
