package chronoscope.command;

import static chronoscope.command.LineChecks.check;
import static chronoscope.command.LineChecks.checkWrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class LinesTest {
    private static final String[] PIECES = {
        "next",
        "set a b",
        "$a",
        "${a}",
        "say",
        "expect",
        "problem",
        "screen",
        "pause",
        "record",
        "run",
        "find",
        "filter",
        "goto",
        "show",
        "only",
        "edit",
        "move",
        "toggle",
        "mark",
        "copy",
        "citation",
        "screen",
        "80x24",
        "export",
        "csv",
        "help",
        " ",
        " ",
        " ",
        " ",
        ";",
        ";",
        "#",
        "\"",
        "\\",
        "$",
        "$$",
        "'",
        "-",
        "1",
        "99",
        "tag:",
        "date:",
        "(",
        ")",
        "OR",
        "a",
        "é",
        "\u202e",
        "\0",
        "\ud83d",
        "日"
    };

    @Test
    void a_line_holds_commands_between_semicolons() {
        check("", "");
        check("   ", "");
        check("next", "next[1]");
        check("  next  ", "next[1]");
        check("next;previous", "next[1]; previous[1]");
        check("next ; previous 3;last ;", "next[1]; previous[3]; last[]");
        check("\tnext\u3000", "next[1]");
    }

    @Test
    void a_comment_starts_the_line_or_follows_a_blank() {
        check("# next", "");
        check("#next; quit", "");
        check("next # and rest; quit", "next[1]");
        checkWrong("next;#rest", 6, "there is no command '#rest'");
        check("find a#b", "find[a#b]");
        check("find a #b", "find[a]");
        check("find \"a #b\"", "find[a #b]");
        check("filter title:\"a #b\" # no", "filter[Filter[query=title:\"a #b\", on=true, limit=Optional.empty]]");
    }

    @Test
    void quotation_marks_hold_a_word_together() {
        check("show \"sinking\"", "show[Optional[sinking]]");
        check("show sink\"ing\"", "show[Optional[sinking]]");
        check("show \"a b\"", "show[Optional[a b]]");
        check("show \"a;b\"", "show[Optional[a;b]]");
        check("show \"a\\\"b\\\\c\\d\"", "show[Optional[a\"b\\c\\d]]");
        check("show a\\b", "show[Optional[a\\b]]");
        check("\"next\"", "next[1]");
        check("export csv \"my file.csv\"", "export[CSV, Optional[my file.csv], KEEP]");
        checkWrong("show \"sinking", 6, "the quotation mark is not closed");
        checkWrong("next; show a\"b c", 13, "the quotation mark is not closed");
        checkWrong("find it\\\"s", 9, "the quotation mark is not closed");
    }

    @Test
    void an_apostrophe_is_a_letter() {
        check("find builder's", "find[builder's]");
        check("find 'a b'", "find['a b']");
        check("show it's", "show[Optional[it's]]");
    }

    @Test
    void the_commands_of_scripts_can_be_read() {
        check("say it's; chapter \"a b\"", "say[it's]; chapter[a b]");
        check("pause 2; pause 0.25; pause key", "pause[2000]; pause[250]; pause key[]");
        check("expect event a; expect count 0", "expect event[a]; expect count[0]");
        check("expect screen a b; expect no \"a;\"", "expect screen[a b]; expect no[a;]");
        check("expect problem find a b; next", "expect problem[find[a b]]; next[1]");
        check("expect problem expect problem next 2", "expect problem[expect problem[next[2]]]");
        check(
                "snapshot a; snapshot --compare b; shot c.svg",
                "snapshot[a, KEEP]; snapshot --compare[b]; shot[c.svg, KEEP]");
        check("record stop; record --verbatim stop", "record stop[]; record --verbatim[stop, KEEP]");
        check(
                "export! csv a; export! json",
                "export[CSV, Optional[a], REPLACE]; " + "export[JSON, Optional.empty, REPLACE]");
        check("export csv --force a", "export[CSV, Optional[a], REPLACE]");
        check(
                "export csv \"--force\"; export csv -",
                "export[CSV, Optional[--force], KEEP]; " + "export[CSV, Optional[-], KEEP]");
        check("snapshot! a; shot! c.svg", "snapshot[a, REPLACE]; " + "shot[c.svg, REPLACE]");
        check("record --force --verbatim a", "record --verbatim[a, REPLACE]");
        checkWrong("snapshot! --compare a", 11, "writes nothing");
        checkWrong("list!", 1, "did you mean 'list'?");
        check("select a; select a 3", "select[a, Optional.empty]; select[a, Optional[3]]");
        checkWrong("expect problem ".repeat(9) + "quit", 106, "a problem with a problem");
        checkWrong(
                "set a " + "a".repeat(1000) + "; set a " + "$a".repeat(30) + "; set a " + "$a".repeat(30),
                1083,
                "more than 65536");
        checkWrong("pause soon", 7, "is not a number of seconds");
        checkWrong("set 1a x", 5, "starts with no digit");
        checkWrong("set a", 6, "give a text");
        checkWrong("set a b c", 9, "one word too many");
        checkWrong("expect", 7, "event, count, filter, screen, no, problem");
        checkWrong("expect problem", 15, "give a command");
        checkWrong("expect problem nxt", 16, "did you mean 'next'?");
        checkWrong("shot a.png", 6, "does not end in .svg");
        checkWrong("snapshot --check a", 10, "there is no option '--check'");
    }

    @Test
    void every_command_says_the_line_that_it_is_read_from() {
        for (String line : CommandLines.ALL) {
            Command command = Lines.parse(line).commands().get(0);
            assertThat(Lines.parse(command.text()).commands()).as(line).containsExactly(command);
        }
    }

    @Test
    void a_search_takes_the_rest_of_its_command() {
        check("find the great  ship", "find[the great  ship]");
        check("find a; find b", "find[a]; find[b]");
        check("find \"a; b\"; next", "find[a; b]; next[1]");
        check("find \"a b\" c", "find[\"a b\" c]");
        check("find \"a\"b", "find[\"a\"b]");
        check("find a\"b\"", "find[a\"b\"]");
        check("find \"a\"\"b\"", "find[\"a\"\"b\"]");
        check("find --all", "find[--all]");
        checkWrong("find", 5, "find: give a text");
        checkWrong("find \"\"", 8, "find: give a text");
        checkWrong("find ; next", 6, "find: give a text");
    }

    @Test
    void a_search_for_a_pattern_stands_between_slashes() {
        check("find /a|b/", "find[/a|b/]");
        check("find /a  b/", "find[/a  b/]");
        check("find /\"a; b$$\"/", "find[/a; b$/]");
        check("find /\"a\\\\d\\\"\"/", "find[/a\\d\"/]");
        check("find \"/a/\"", "find[/a/]");
        check("find //", "find[//]");
        check("find /a", "find[/a]");
        check("find a/b/", "find[a/b/]");
        checkWrong("find /a(/", 6, "find: 'a(' is not a pattern: missing closing )");
        checkWrong("find /a{1000}{3}/", 6, "find: a pattern repeats a part at most 1000 times");
        checkWrong("find /(a{40}){30}/", 6, "at most 1000 times");
        checkWrong("find /" + "(".repeat(501) + "/", 6, "find: a pattern has at most 500 characters");
    }

    @Test
    void find_next_and_previous_repeat_unless_quoted() {
        check("find next", "find next[1]");
        check("find next 3", "find next[3]");
        check("find previous", "find previous[1]");
        check("find previous\t12", "find previous[12]");
        check("find \"next\"", "find[next]");
        check("find next of kin", "find[next of kin]");
        check("find nextday", "find[nextday]");
    }

    @Test
    void zoom_says_where_the_fault_is() {
        checkWrong("zoom 2022-02-30", 14, "zoom: '2022-02-30' is not a date: there is no day 30 here");
        checkWrong("zoom  2022 2021", 12, "it ends before it starts");
        checkWrong("zoom \"2022 2021\"", 6, "it ends before it starts");
        checkWrong("set y 2021; zoom 2022 $y", 23, "it ends before it starts");
        checkWrong("zoom mars", 6, "zoom: 'mars' is not a date: write a date or two");
    }

    @Test
    void goto_takes_the_rest_of_its_command() {
        check("goto sinking", "goto[sinking]");
        check("goto the great ship", "goto[the great ship]");
        check("goto \"the ship\"", "goto[the ship]");
        check("goto 1912-04?", "goto[1912-04?]");
        check("goto [1667,1668]", "goto[[1667,1668]]");
        checkWrong("goto", 5, "goto: say where");
        checkWrong("goto \"\"", 8, "goto: say where");
    }

    @Test
    void filter_reads_a_query_to_the_end_of_its_command() {
        check("filter tag:law OR ship", "filter[Filter[query=tag:law OR ship, on=true, limit=Optional.empty]]");
        check("filter \"a; b\"; next", "filter[Filter[query=\"a; b\", on=true, limit=Optional.empty]]; next[1]");
        check("filter only tag:law", "filter only[Filter[query=tag:law, on=true, limit=Optional.empty]]");
        check("filter \"only\"", "filter[Filter[query=\"only\", on=true, limit=Optional.empty]]");
        check("filter toggle", "filter toggle[0]");
        check("filter move up", "filter move up[]");
        check("filter toggle 2", "filter toggle[2]");
        check("filter remove 1", "filter remove[1]");
        check("filter move 2 1", "filter move[2, 1]");
        check(
                "filter edit 1 tag:law -ship",
                "filter edit[1, Filter[query=tag:law -ship, on=true, limit=Optional.empty]]");
        checkWrong("filter", 7, "is missing here");
        checkWrong("filter only", 12, "is missing here");
        checkWrong("filter edit 1", 14, "is missing here");
        checkWrong("filter toggle x", 15, "'x' is not a number");
        checkWrong("filter toggle 1 2", 17, "'2' is one word too many");
        checkWrong("filter move 1", 14, "give a number");
        checkWrong("next; filter acter:x", 14, "did you mean 'actor'?");
        checkWrong("filter only date:1912-04-31", 26, "can't be read");
        checkWrong("filter edit 1 (a", 15, "'(' is not closed");
    }

    @Test
    void what_is_no_command_gets_the_nearest_one() {
        checkWrong("nxt", 1, "there is no command 'nxt'; did you mean 'next'?");
        checkWrong("next; filtr ship", 7, "did you mean 'filter'?");
        checkWrong("Next", 1, "did you mean 'next'?");
        checkWrong("xyzzy", 1, "there is no command 'xyzzy'; 'help' lists them");
        checkWrong("\"\"", 1, "there is no command ''");
        checkWrong("; next", 1, "there is no command before ';'");
        checkWrong("next;; previous", 6, "there is no command before ';'");
        checkWrong("next &", 6, "next: '&' is not a number");
        checkWrong("list > file", 6, "list: '>' is one word too many");
    }

    @Test
    void a_wrong_word_is_told_with_the_right_ones() {
        checkWrong("page", 5, "page: give one of up, down");
        checkWrong("page dwn", 6, "page: 'dwn' must be one of up, down; did you mean 'down'?");
        checkWrong("page down 0", 11, "'0' is not a number from 1 to 1000000");
        checkWrong("next -1", 6, "'-1' is not a number");
        checkWrong("next 1000001", 6, "'1000001' is not a number");
        checkWrong("next 1 2", 8, "next: '2' is one word too many");
        checkWrong("row", 4, "row: give the number of a row");
        checkWrong("mark ab", 6, "a mark is one letter");
        checkWrong("mark é", 6, "a mark is one letter");
        checkWrong("jump", 5, "give a letter");
        checkWrong("follow", 7, "give the number of a link");
        checkWrong("focus lst", 7, "did you mean 'list'?");
        checkWrong("screen 80", 8, "'80' is not a size such as 120x40");
        checkWrong("screen 0x0", 8, "is not a size");
        checkWrong("export", 7, "json, csv");
        checkWrong("export xml", 8, "'xml' must be one of json, csv");
        checkWrong("theme", 6, "dark");
        checkWrong("mouse maybe", 7, "on");
        checkWrong("help nxt", 6, "did you mean 'next'?");
        checkWrong("copy all", 6, "must be one of citation, link, event");
        checkWrong("quit now", 6, "'now' is one word too many");
    }

    @Test
    void prev_is_short_for_previous_unless_it_is_a_text() {
        check("prev 5; focus prev; report prev", "previous[5]; focus previous[]; report previous[]");
        check("facets prev; lanes prev; lane prev 2", "facets previous[]; lanes previous[]; lane previous[2]");
        check("find prev", "find[prev]");
    }

    @Test
    void every_command_can_be_read() {
        check("first; last; back; forward", "first[]; last[]; back[]; forward[]");
        check("next 1000000; previous 5", "next[1000000]; previous[5]");
        check("row 7", "row[7]");
        check("page up; page down 3", "page up[1]; page down[3]");
        check("half up 2; half down", "half up[2]; half down[1]");
        check("mark a; jump Z", "mark[a]; jump[Z]");
        check("follow 2; follow sinking", "follow[2]; follow[sinking]");
        check("focus next; focus previous; focus detail", "focus next[]; focus previous[]; focus[DETAIL]");
        check("enter; close; leave; redraw", "enter[]; close[]; leave[]; redraw[]");
        check("prompt goto", "prompt[GOTO, ]");
        check("prompt command \"goto \"", "prompt[COMMAND, goto ]");
        check("palette", "palette[]");
        check("screen 120x40", "screen[120x40]");
        check("filters; clear; undo", "filters[]; clear[]; undo[]");
        check(
                "show; list; sources; cite; state",
                "show[Optional.empty]; list[]; sources[]; cite[Optional.empty]; state[]");
        check(
                "open; open 2; open archived 2",
                "open[PAGE, Optional.empty]; open[PAGE, Optional[2]];" + " open[ARCHIVED, Optional[2]]");
        check("copy link archived; copy link 3", "copy link[ARCHIVED, Optional.empty]; copy link[PAGE, Optional[3]]");
        check("copy citation 2", "copy citation[Optional[2]]");
        check("copy event; edit; reload; check", "copy event[]; edit[]; reload[]; check[]");
        check("export json", "export[JSON, Optional.empty, KEEP]");
        check("theme light", "theme[ThemeChoice[name=light, basis=light]]");
        check("mouse on", "mouse on[]");
        check("mouse off", "mouse off[]");
        check("quit; exit", "quit[]; quit[]");
    }

    @Test
    void a_line_has_a_length() {
        check("find " + "a".repeat(Lines.LONGEST - 5), "find[" + "a".repeat(Lines.LONGEST - 5) + "]");
        checkWrong("a".repeat(Lines.LONGEST + 1), Lines.LONGEST + 1, "at most 65536 characters");
        checkWrong("next;".repeat(13_000) + "next;".repeat(200), Lines.LONGEST + 1, "at most");
        assertThat(Lines.parse("next;".repeat(13_000)).commands()).hasSize(13_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_line_has_commands_or_a_problem_inside_of_it(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String line = anyLine(random);
            ParsedLine parsed = Lines.parse(line);
            for (Command command : parsed.commands()) {
                assertThat(Lines.parse(command.text()).commands())
                        .as("seed %s: %s: %s", seed, line, command)
                        .containsExactly(command);
            }
            parsed.problem().ifPresent(problem -> {
                assertThat(parsed.commands()).isEmpty();
                assertThat(problem.column())
                        .as("seed %s: %s: %s", seed, line, problem)
                        .isBetween(1, line.length() + 1);
            });
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    private static String anyLine(Random random) {
        StringBuilder line = new StringBuilder();
        int pieces = random.nextInt(14);
        for (int piece = 0; piece < pieces; piece++) {
            line.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return line.toString();
    }
}
