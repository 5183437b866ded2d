package chronoscope.view;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Lines;
import chronoscope.explore.Explorer;
import chronoscope.explore.Line;
import chronoscope.explore.PrintedText;
import chronoscope.explore.Size;
import chronoscope.model.Voyage;
import chronoscope.text.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegendTest {
    private static final String LEGEND = PrintedText.of(
                    Lines.parse("help legend")
                            .commands()
                            .get(0)
                            .applyTo(Explorer.of(Voyage.TIMELINE, Size.USUAL, "dark"))
                            .reply()
                            .output(),
                    76,
                    Measure.NARROW)
            .stream()
            .map(Line::text)
            .collect(joining("\n"));

    @Test
    void the_legend_has_each_mark_of_an_event() {
        Glyphs drawn = Glyphs.UNICODE;
        assertThat(LEGEND)
                .contains(new String(new char[] {drawn.here(), ' ', drawn.doubtedHere()}), drawn.folded())
                .contains(chars(drawn.mark(), drawn.doubted(), drawn.lasts(), drawn.within(), drawn.perhaps()))
                .contains(chars(drawn.fading(), drawn.merged(), drawn.many(), drawn.eraFrom(), drawn.eraTo()))
                .contains(chars(drawn.begins(), drawn.earlier(), drawn.later(), drawn.shut(), drawn.open()))
                .contains(chars(drawn.origin(), drawn.uncited(), drawn.disputed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=      it happened somewhere", "@ %    the event under the cursor", "-      no citation"})
    void in_ascii_the_legend_has_the_marks_of_ascii(String line) {
        assertThat(Glyphs.ASCII.shown(LEGEND)).contains("\n  " + line).isASCII();
    }

    private static String[] chars(char... all) {
        return String.valueOf(all).split("");
    }
}
