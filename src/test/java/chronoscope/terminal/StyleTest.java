package chronoscope.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.Hyperlink;
import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import org.junit.jupiter.api.Test;

class StyleTest {
    private static final Style PLAIN = Style.PLAIN;
    private static final Style RED = style(ANSI.RED, ANSI.DEFAULT);
    private static final Style BOLD_RED = style(ANSI.RED, ANSI.DEFAULT, SGR.BOLD);
    private static final Style MARKED = style(new TextColor.RGB(1, 2, 3), new TextColor.Indexed(9), SGR.REVERSE);

    @Test
    void only_what_differs_is_sent() {
        check(PLAIN, PLAIN, "");
        check(PLAIN, RED, "[31m");
        check(PLAIN, BOLD_RED, "[1;31m");
        check(RED, BOLD_RED, "[1m");
        check(BOLD_RED, RED, "[22m");
        check(PLAIN, MARKED, "[7;38;2;1;2;3;48;5;9m");
    }

    @Test
    void plain_is_the_shortest_of_all() {
        check(BOLD_RED, PLAIN, "[m");
        check(MARKED, PLAIN, "[m");
    }

    @Test
    void starting_afresh_is_taken_where_it_is_shorter() {
        check(MARKED, RED, "[0;31m");
    }

    @Test
    void where_it_leads_is_told_behind_its_look() {
        Hyperlink there = Hyperlink.to("https://a.test/;b");
        Hyperlink elsewhere = Hyperlink.to("http://b");
        String opened = "]8;id=" + there.id() + ";https://a.test/;b\\";
        check(PLAIN, leading(RED, there), "[31m" + opened);
        check(RED, leading(RED, there), opened);
        check(leading(RED, there), leading(RED, elsewhere), "]8;id=" + elsewhere.id() + ";http://b\\");
        check(leading(RED, there), RED, "]8;;\\");
        check(leading(BOLD_RED, there), PLAIN, "[m]8;;\\");
    }

    private static Style leading(Style style, Hyperlink there) {
        return new Style(style.foreground(), style.background(), style.attributes(), there);
    }

    private static void check(Style from, Style to, String sent) {
        assertThat(from.to(to).replace("\u001B", "")).isEqualTo(sent);
    }

    private static Style style(TextColor foreground, TextColor background, SGR... attributes) {
        return Style.of(TextCharacter.fromCharacter('x', foreground, background, attributes)[0]);
    }
}
