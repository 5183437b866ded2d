package chronoscope.command;

import static chronoscope.command.LineChecks.check;
import static chronoscope.command.LineChecks.checkWrong;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.Quoted;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class VariablesInLinesTest {
    @Test
    void two_dollars_are_one_and_a_single_one_begins_a_name() {
        check("find $$5", "find[$5]");
        check("find \"$$5 $$\"", "find[$5 $]");
        check("filter \"$$5\"", "filter[Filter[query=\"$5\", on=true, limit=Optional.empty]]");
        check("next # $comment", "next[1]");
        checkWrong("find $name", 6, "there is no variable 'name'; 'set name TEXT' makes it");
        checkWrong("find a ${name} b", 8, "there is no variable 'name'");
        checkWrong("find ${", 6, "'${' starts the name of a variable");
        checkWrong("find a${5}", 7, "'${' starts the name of a variable");
    }

    @Test
    void a_dollar_sign_without_a_name_is_one() {
        check("find $", "find[$]");
        check("find $5", "find[$5]");
        check("find $$$5", "find[$$5]");
        check("find /released$/", "find[/released$/]");
    }

    @Test
    void a_variable_stands_for_its_text_and_makes_no_words() {
        check("set where sinking; goto $where", "set[where, sinking]; goto[sinking]");
        check("set a \"two words\"; show $a", "set[a, two words]; show[Optional[two words]]");
        check("set a x; find ${a}y $a$a", "set[a, x]; find[xy xx]");
        check("set n 3; next $n", "set[n, 3]; next[3]");
        checkWrong("set v next; $v", 13, "there is no command '$v'");
        check("set a x; set a y$a; find $a", "set[a, x]; set[a, yx]; find[yx]");
        check("set s \"a; b # c\"; find $s", "set[s, a; b # c]; find[a; b # c]");
    }

    @Test
    void in_a_filter_a_variable_is_one_value() {
        checkFilter("set who china; filter actor:$who", "actor:china");
        checkFilter("set who \"two words\"; filter actor:$who tag:x", "actor:\"two words\" tag:x");
        checkFilter("set w OR; filter a $w b", "a \"OR\" b");
        checkFilter("set w -a; filter $w", "\"-a\"");
        checkFilter("set who \"a) OR (b\"; filter $who", "\"a) OR (b\"");
        checkFilter("set w x; filter title:\"a\\$w\\\\$w\\\"$w\"", "title:\"a\\x\\\\x\\\"x\"");
        checkFilter("set w \"\\\") OR (\"; filter title:\"a\\$w\"", "title:\"a\\\\\\\") OR (\"");
        checkFilter("set who \"it \\\"is\\\"\"; filter title:\"so $who\"", "title:\"so it \\\"is\\\"\"");
    }

    @Test
    void what_is_wrong_behind_a_variable_is_told_at_its_place_in_the_line() {
        checkWrong("set a \"a long text\"; filter tag:$a nofield:x", 36, "nofield");
        checkWrong("filter $$$$ nofield:x", 13, "nofield");
    }

    /** Only a quotation mark or a backslash stands for itself behind a backslash. */
    @Test
    void a_backslash_takes_no_dollar_sign_its_meaning() {
        for (String text : List.of("\" \\$", "\\$a", "\"\\$", "\\\\$$\"")) {
            String line = "find " + Quoted.always(text);
            check(line, "find[" + text + "]");
        }
        check("filter title:\"a\\$$b\"", "filter[Filter[query=title:\"a\\$b\", on=true, limit=Optional.empty]]");
    }

    private static void checkFilter(String line, String query) {
        List<Command> commands = Lines.parse(line).commands();
        assertThat(commands).as(line).hasSize(2);
        assertThat(((Role.Typed) commands.get(1).role()).text()).isEqualTo(query);
    }
}
